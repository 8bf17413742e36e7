package nl.huidnota.ledger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of our own for tests: Debian's programs, a temporary folder, the loopback address, any free port.
 * The server refuses to run as root; it then runs as the user {@code postgres}, which Debian's package makes.
 */
public final class PostgresServer {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static PostgresServer shared;

    private final Path folder;
    private final int port;
    private String settings = "";

    private PostgresServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Mutation testing asks the same of books in a file a thousand times, and does not want it. */
    public static boolean isInstalled() {
        return !Boolean.getBoolean("huidnota.postgres.off")
                && Files.isExecutable(PROGRAMS.resolve("initdb"))
                && (!isRoot() || hasUser());
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean hasUser() {
        try {
            return Files.readAllLines(Path.of("/etc/passwd")).stream().anyMatch(line -> line.startsWith("postgres:"));
        } catch (IOException e) {
            return false;
        }
    }

    /** One server for all tests of this JVM; it stops when the JVM does. */
    public static synchronized PostgresServer shared() throws IOException {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::remove));
        }
        return shared;
    }

    public static PostgresServer start() throws IOException {
        Path folder = Files.createTempDirectory("huidnota-pg");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("data");
        Files.createDirectory(data);
        if (isRoot()) {
            run(List.of("chown", "postgres:", data.toString(), folder.toString()));
        }
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        PostgresServer server = new PostgresServer(folder, port);
        server.program(
                "initdb",
                "-D",
                data.toString(),
                "-U",
                "huidnota",
                "-A",
                "trust",
                "-N",
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        server.startUp();
        return server;
    }

    public void startUp() throws IOException {
        program(
                "pg_ctl",
                "-D",
                folder + "/data",
                "-w",
                "-l",
                folder + "/data/log",
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                        + " -c max_connections=40 -c shared_buffers=32MB" + settings,
                "start");
    }

    /**
     * From now on only over TLS, with a password.
     *
     * @param key a private key, PEM
     * @param certificate its certificate, PEM
     */
    public void encrypt(String key, String certificate, String password) throws IOException {
        program(
                "psql",
                "-h",
                folder.toString(),
                "-p",
                String.valueOf(port),
                "-U",
                "huidnota",
                "-d",
                "postgres",
                "-c",
                "ALTER ROLE huidnota PASSWORD '" + password + "'");
        write("server.key", key);
        write("server.crt", certificate);
        write("pg_hba.conf", "hostssl all all 127.0.0.1/32 scram-sha-256\n");
        settings = " -c ssl=on";
        crash();
        startUp();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("data").resolve(name);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        if (isRoot()) {
            run(List.of("chown", "postgres:", file.toString()));
        }
    }

    /** Ends every connection of the program to this server but for the one that asks. */
    public int disconnectAll() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("public"));
                Statement statement = connection.createStatement();
                ResultSet ended = statement.executeQuery("SELECT count(pg_terminate_backend(pid)) FROM"
                        + " pg_stat_activity WHERE application_name = 'huidnota' AND pid <> pg_backend_pid()")) {
            ended.next();
            return ended.getInt(1);
        }
    }

    /** Stops at once, as a crash would. */
    public void crash() throws IOException {
        program("pg_ctl", "-D", folder + "/data", "-m", "immediate", "-w", "stop");
    }

    /** The URL of an administration: a schema of its own. */
    public String url(String schema) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=huidnota&currentSchema=" + schema;
    }

    public void remove() {
        try {
            crash();
            run(List.of("rm", "-rf", folder.toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void program(String name, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(PROGRAMS.resolve(name).toString());
        command.addAll(Arrays.asList(args));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Path log = Files.createTempFile("huidnota-pg", ".log");
        Process process = new ProcessBuilder(command)
                .directory(new java.io.File("/"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(command + " failed: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IOException(e);
        } finally {
            Files.delete(log);
        }
    }
}
