/**
 * What people read of a check, and of where each claim stands: {@link
 * io.github.gainsay.report.TextReport} for terminals and mails, {@link
 * io.github.gainsay.report.MarkdownReport} for code hosts, {@link
 * io.github.gainsay.report.MermaidReport} for the map of the claims alone.
 *
 * <p>{@link io.github.gainsay.report.HtmlReport} is a page with charts and a map, for whoever has
 * to read it all.
 *
 * <p>Nothing here checks anything, and programs do not read it; the Jackson module writes what they
 * read.
 */
@NullMarked
package io.github.gainsay.report;

import org.jspecify.annotations.NullMarked;
