/** What of the kernel is other than it was. */
@NullMarked
package org.rapaio.jupyter.kernel.channels;

import org.jspecify.annotations.NullMarked;
