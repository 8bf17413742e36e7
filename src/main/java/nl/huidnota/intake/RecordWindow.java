package nl.huidnota.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Passes an export's characters on and keeps those of the record at hand, so that doubtful quotes can be looked at as
 * they stand; refuses a record that would fill the memory.
 */
final class RecordWindow extends Reader {
    /** A million characters: a spreadsheet's longest cell thirty times over. */
    static final int MAX_RECORD = 1 << 20;

    private final Reader in;
    private char[] kept = new char[1 << 15];
    private int size;
    private long start;
    private long recordStart;
    private long end;
    private long unusualUntil;

    RecordWindow(Reader in) {
        this.in = in;
    }

    /** The record at hand starts at {@code position}, counted in characters; what stood before it may go. */
    void recordStartsAt(long position) {
        recordStart = position;
    }

    /** The record at hand holds no letter that needs care, so that nobody need look at each of them again. */
    boolean isUsual() {
        return recordStart >= unusualUntil;
    }

    /** Looks at the quotes of the record at hand. */
    QuoteCheck check(char separator) {
        QuoteCheck check = new QuoteCheck(kept, size, separator);
        check.record((int) (recordStart - start));
        return check;
    }

    /** Looks at the quotes of the record after the one at hand, which could not be read. */
    QuoteCheck checkNext(char separator, boolean isFirst) {
        QuoteCheck check = new QuoteCheck(kept, size, separator);
        int from = (int) (recordStart - start);
        check.record(isFirst ? from : check.record(from));
        return check;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        if (count > 0) {
            keep(into, offset, count);
            end += count;
            if (CellText.isUnusual(into, offset, offset + count)) {
                unusualUntil = end;
            }
        }
        return count;
    }

    private void keep(char[] from, int offset, int count) throws RecordTooLong {
        int gone = (int) (recordStart - start);
        if (gone > 0) {
            size -= gone;
            System.arraycopy(kept, gone, kept, 0, size);
            start = recordStart;
        }
        if (size > MAX_RECORD) {
            throw new RecordTooLong();
        }
        if (size + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(size + count, 2 * kept.length));
        }
        System.arraycopy(from, offset, kept, size, count);
        size += count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A record that no export has. */
    static final class RecordTooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
