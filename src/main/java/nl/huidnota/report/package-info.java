/**
 * The reports of a run: run.json for machines, CSV and XLSX for a spreadsheet, HTML for reading, lines for a terminal.
 * Start at {@link nl.huidnota.report.RunJson} for the figures and {@link nl.huidnota.report.ReportHtml} for the page.
 */
@NullMarked
package nl.huidnota.report;

import org.jspecify.annotations.NullMarked;
