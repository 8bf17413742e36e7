package nl.huidnota.faults;

import java.util.List;
import java.util.Map;

/**
 * One moment at which a run is disturbed: the nth time that it makes a system call on the administration's folder.
 *
 * @param effect what happens there, in strace's words
 */
record Point(String call, int nth, String effect) {
    static final String KILL = "signal=KILL";
    static final String STOP = "signal=STOP";

    /** Every call that changes something on disk, and those around it. */
    static final List<String> CALLS = List.of(
            "openat",
            "write",
            "pwrite64",
            "fsync",
            "fdatasync",
            "ftruncate",
            "rename",
            "renameat",
            "renameat2",
            "unlink",
            "unlinkat",
            "rmdir",
            "mkdir",
            "mkdirat",
            "chmod",
            "fchmod",
            "fchmodat",
            "fcntl",
            "close",
            "read",
            "pread64",
            "getdents64");

    private static final List<String> NEW_NAME = List.of("EACCES", "EROFS", "ENOSPC", "EIO");
    private static final List<String> CONTENT = List.of("ENOSPC", "EIO");

    /** What a disk, a file system or the system's limits can answer; calls that are not here cannot fail like that. */
    static final Map<String, List<String>> ERRORS = Map.ofEntries(
            Map.entry("openat", List.of("EACCES", "EROFS", "EMFILE", "ENOSPC", "EIO")),
            Map.entry("write", CONTENT),
            Map.entry("pwrite64", CONTENT),
            Map.entry("fsync", CONTENT),
            Map.entry("fdatasync", CONTENT),
            Map.entry("ftruncate", CONTENT),
            Map.entry("rename", NEW_NAME),
            Map.entry("renameat", NEW_NAME),
            Map.entry("renameat2", NEW_NAME),
            Map.entry("unlink", NEW_NAME),
            Map.entry("unlinkat", NEW_NAME),
            Map.entry("rmdir", NEW_NAME),
            Map.entry("mkdir", NEW_NAME),
            Map.entry("mkdirat", NEW_NAME),
            Map.entry("chmod", List.of("EROFS", "EIO")),
            Map.entry("fchmod", List.of("EROFS", "EIO")),
            Map.entry("fchmodat", List.of("EROFS", "EIO")),
            Map.entry("read", List.of("EIO")),
            Map.entry("pread64", List.of("EIO")),
            Map.entry("getdents64", List.of("EIO")));

    boolean kills() {
        return effect.equals(KILL);
    }

    boolean stops() {
        return effect.equals(STOP);
    }

    String injection() {
        return call + ":" + effect + ":when=" + nth;
    }

    @Override
    public String toString() {
        return injection();
    }
}
