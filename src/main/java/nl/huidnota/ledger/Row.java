package nl.huidnota.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A projection's row, by column name. */
record Row(ResultSet row) implements Projected {
    @Override
    public @Nullable String find(String name) {
        try {
            return row.getString(name);
        } catch (SQLException e) {
            throw new IllegalStateException("no column " + name);
        }
    }
}
