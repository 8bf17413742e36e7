package nl.huidnota.fuzz;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A good file that is harmed for one reading and made good again, without writing all of it each time. */
final class PatchedFile {
    private final Path path;
    private final byte[] good;
    private final MappedByteBuffer file;
    private byte[] patch = {};

    PatchedFile(Scratch scratch, String name, byte[] good) throws IOException {
        this.path = scratch.keep(name, good);
        this.good = good;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            this.file = channel.map(MapMode.READ_WRITE, 0, good.length);
        }
    }

    String path() {
        return path.toString();
    }

    /** Four bytes each change: three for the place, one for the value. */
    void patch(byte[] changes) {
        patch = changes;
        for (int i = 0; i + 3 < changes.length; i += 4) {
            file.put(place(i), changes[i + 3]);
        }
    }

    void restore() {
        for (int i = 0; i + 3 < patch.length; i += 4) {
            file.put(place(i), good[place(i)]);
        }
    }

    private int place(int i) {
        return ((patch[i] & 0xff) << 16 | (patch[i + 1] & 0xff) << 8 | patch[i + 2] & 0xff) % good.length;
    }
}
