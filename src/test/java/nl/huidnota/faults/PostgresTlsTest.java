package nl.huidnota.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.huidnota.Main;
import nl.huidnota.ledger.PostgresServer;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A server that only speaks TLS and wants a password: what the user sets is passed on, and the password is never told. */
@EnabledIf("nl.huidnota.ledger.PostgresServer#isInstalled")
class PostgresTlsTest {
    private static final String PASSWORD = "geheim-woord-7391";
    private static final String STORE = "changeit";

    @TempDir
    static Path temp;

    private static PostgresServer server;
    private static TwelveInvoices month;
    private static Path certificate;

    @BeforeAll
    static void start() throws Exception {
        Path store = temp.resolve("store.p12");
        List<String> keytool = List.of(
                System.getProperty("java.home") + "/bin/keytool",
                "-genkeypair",
                "-alias",
                "db",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "SAN=ip:127.0.0.1",
                "-validity",
                "30000",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                STORE);
        assertThat(new ProcessBuilder(keytool).start().waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE.toCharArray());
        }
        String key = pem("PRIVATE KEY", keys.getKey("db", STORE.toCharArray()).getEncoded());
        String crt = pem("CERTIFICATE", keys.getCertificate("db").getEncoded());
        certificate = Files.writeString(temp.resolve("server.crt"), crt);
        server = PostgresServer.start();
        server.encrypt(key, crt, PASSWORD);
        month = new TwelveInvoices(Files.createDirectory(temp.resolve("praktijk")));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.remove();
        }
    }

    private static String pem(String kind, byte[] content) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }

    private static Product run(Map<String, String> environment, String books) throws Exception {
        Path out = Files.createTempDirectory(temp, "uit");
        List<String> args = new ArrayList<>(month.arguments(out));
        args.addAll(List.of("--ledger", books));
        Product run = Product.run(environment, args.toArray(String[]::new));
        assertThat(run.said()).doesNotContain(PASSWORD).doesNotContain("Exception");
        return run;
    }

    private static void refused(Product run, String why) {
        assertThat(run.exitCode()).as(run.said()).isEqualTo(4);
        assertThat(run.err()).contains(why).contains("\u2192");
    }

    @Test
    void tlsSettingsArePassedOn() throws Exception {
        Map<String, String> login = Map.of("PGPASSWORD", PASSWORD);
        assertThat(run(login, server.url("tls_1") + "&sslmode=require").exitCode())
                .isEqualTo(month.exit());
        refused(run(login, server.url("tls_2") + "&sslmode=disable"), "laat u niet toe");
        refused(run(login, server.url("tls_3") + "&sslmode=verify-full"), "niet bereikbaar");
        assertThat(run(login, server.url("tls_4") + "&sslmode=verify-full&sslrootcert=" + certificate)
                        .exitCode())
                .isEqualTo(month.exit());
        Map<String, String> byEnvironment =
                Map.of("PGPASSWORD", PASSWORD, "PGSSLMODE", "verify-full", "PGSSLROOTCERT", certificate.toString());
        assertThat(run(byEnvironment, server.url("tls_5")).exitCode()).isEqualTo(month.exit());
    }

    @Test
    void aWrongPasswordIsNotRepeated() throws Exception {
        String url = server.url("wrong") + "&sslmode=require";
        refused(run(Map.of("PGPASSWORD", PASSWORD + "x"), url), "laat u niet toe");
        refused(run(Map.of(), url + "&password=" + PASSWORD), "staat een wachtwoord");
        refused(run(Map.of(), url.replace("//", "//huidnota:" + PASSWORD + "@")), "staat een wachtwoord");
    }

    /** As a process: the password is in a file, and what others see of the process does not hold it. */
    @Test
    @Tag("long")
    void aPasswordFileIsEnough() throws Exception {
        Path passwords = Files.writeString(temp.resolve("pgpass"), "127.0.0.1:*:*:huidnota:" + PASSWORD + "\n");
        Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
        ChildJvm jvm = new ChildJvm(Files.createDirectory(temp.resolve("jvm")));
        List<String> args = new ArrayList<>(month.arguments(temp.resolve("by-file")));
        args.addAll(List.of("--ledger", server.url("by_file") + "&sslmode=require"));
        ProcessBuilder builder = new ProcessBuilder(jvm.command(Main.class, args));
        builder.environment().put("PGPASSFILE", passwords.toString());
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(temp.resolve("said").toFile())
                .start();
        Path seen = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        String line = Files.isReadable(seen) ? Files.readString(seen) : String.join(" ", builder.command());
        assertThat(process.waitFor()).as(Files.readString(temp.resolve("said"))).isEqualTo(month.exit());
        assertThat(line).contains("by_file").doesNotContain(PASSWORD);
        assertThat(Files.readString(temp.resolve("said"))).doesNotContain(PASSWORD);
    }
}
