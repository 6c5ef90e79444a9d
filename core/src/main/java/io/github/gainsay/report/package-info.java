/**
 * What people read of a check, and of where each claim stands: {@link
 * io.github.gainsay.report.TextReport} for terminals and mails, {@link
 * io.github.gainsay.report.MarkdownReport} for code hosts, {@link
 * io.github.gainsay.report.MermaidReport} for the map of the claims alone.
 *
 * <p>Nothing here checks anything, and programs do not read it; the Jackson module writes what they
 * read.
 */
@NullMarked
package io.github.gainsay.report;

import org.jspecify.annotations.NullMarked;
