/** What of the kernel has to be other than it is. */
@NullMarked
package org.rapaio.jupyter.kernel.channels;

import org.jspecify.annotations.NullMarked;
