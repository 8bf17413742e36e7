package nl.huidnota.intake;

import java.util.List;

/**
 * What was found out about an export before its rows were read.
 *
 * @param charset as in run.json, for example {@code UTF-8}; {@code XLSX} for an Excel file
 * @param separator of cells; empty for an Excel file
 * @param doubtful read as Windows-1252 although some letters stand there as UTF-8: names may come out garbled
 * @param unknownColumns headers that mean nothing to us, each once, in order
 * @param sha256 of the file's bytes, in hex
 */
public record Detected(String charset, String separator, boolean doubtful, List<String> unknownColumns, String sha256) {
    public Detected {
        unknownColumns = List.copyOf(unknownColumns);
    }
}
