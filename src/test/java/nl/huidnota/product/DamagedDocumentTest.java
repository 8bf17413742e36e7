package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the books keep of a document lost a part or holds another: told as damage, never as a fault of ours. */
class DamagedDocumentTest {
    private static final int ENVIRONMENT = 4;
    private static final String CONTENT = "\npayload=";

    @TempDir
    Path folder;

    private String sound = "";
    private long seq;

    @BeforeEach
    void runTheMonth() throws SQLException {
        Product.run("demo", at(""), "--clients", "12", "--seed", "3");
        assertThat(here("run", at("sessies-2026-10.csv"), "--month", "2026-10").exitCode())
                .isLessThan(2);
        try (Connection books = books();
                Statement statement = books.createStatement()) {
            statement.execute("DROP TRIGGER " + guard(statement));
            try (ResultSet row = statement.executeQuery("SELECT payload, seq FROM journal WHERE seq ="
                    + " (SELECT min(seq) FROM documents WHERE kind = 'invoice')")) {
                sound = row.getString(1);
                seq = row.getLong(2);
            }
        }
    }

    /** What keeps others from changing a fact. */
    private static String guard(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'"
                + " AND tbl_name = 'journal' AND sql LIKE '%UPDATE%'")) {
            return row.getString(1);
        }
    }

    private Connection books() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + at("uit/grootboek.db"));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Product here(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--practice", at("praktijk.yaml")));
        return Product.run(all.toArray(String[]::new));
    }

    @Test
    @Tag("long")
    void everyPartThatIsGoneOrAnotherIsTold() throws Exception {
        parts(1);
    }

    @Test
    void somePartsThatAreGoneOrOthersAreTold() throws Exception {
        parts(5);
    }

    private void parts(int step) throws Exception {
        int told = 0;
        int tried = 0;
        int count = Integer.MAX_VALUE;
        for (int i = 0; i < count; i += step) {
            JsonElement content = JsonParser.parseString(content(sound));
            List<Runnable> harms = new ArrayList<>();
            harm(content, harms);
            count = harms.size();
            harms.get(i).run();
            tried++;
            told += isTold(content.toString()) ? 1 : 0;
        }
        assertThat(count).isGreaterThan(60);
        // the other parts may be absent
        assertThat(told).isGreaterThan(tried * 2 / 3);
    }

    @Test
    void noJsonAtAllIsTold() throws Exception {
        for (String text : List.of("", "{", "null", "[]", "7", "{}", "{\"lines\":1}")) {
            assertThat(isTold(text)).as(text).isTrue();
        }
    }

    /** Two harms for each part: it is not there, it is something else. */
    private static void harm(JsonElement element, List<Runnable> harms) {
        if (element instanceof JsonObject object) {
            for (String key : List.copyOf(object.keySet())) {
                JsonElement value = object.get(key);
                harms.add(() -> object.remove(key));
                harms.add(() -> object.add(key, value.isJsonPrimitive() ? new JsonArray() : new JsonPrimitive("x")));
                harm(value, harms);
            }
        } else if (element instanceof JsonArray array && !array.isEmpty()) {
            harms.add(() -> array.set(0, JsonNull.INSTANCE));
            harm(array.get(0), harms);
        }
    }

    private boolean isTold(String content) throws Exception {
        store(sound.substring(0, sound.indexOf(CONTENT) + CONTENT.length()) + content + "\n");
        Product export = here("ledger", "export", "--file", at("boek.csv"));
        assertThat(export.exitCode()).as(content + "\n" + export.said()).isIn(0, ENVIRONMENT);
        boolean told = export.exitCode() == ENVIRONMENT;
        if (told) {
            assertThat(export.words()).contains("beschadigd").contains("reservekopie");
            assertThat(folder.resolve("boek.csv")).as("half a file").doesNotExist();
        }
        Files.deleteIfExists(folder.resolve("boek.csv"));
        return told;
    }

    private static String content(String payload) {
        String content = payload.substring(payload.indexOf(CONTENT) + CONTENT.length());
        return content.substring(0, content.indexOf('\n'));
    }

    private void store(String payload) throws SQLException {
        try (Connection books = books();
                PreparedStatement update = books.prepareStatement("UPDATE journal SET payload = ? WHERE seq = ?")) {
            update.setString(1, payload);
            update.setLong(2, seq);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
