// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.app.platform.backup.BackupManifest.Table;
import org.postgresql.PGConnection;

/**
 * A table as it is copied: the columns that are not computed, rows in the order of the primary key, so that the same rows
 * are the same bytes in whatever database they lie.
 *
 * @param order expressions, by code point where they are text
 */
record StoredTable(String name, List<String> columns, List<String> order) {

    /** Copies its rows; the stream is left open. */
    Table copyOut(PGConnection connection, OutputStream to) throws SQLException, IOException {
        MessageDigest sha = sha256();
        DigestOutputStream counted = new DigestOutputStream(to, sha);
        long rows = connection
                .getCopyAPI()
                .copyOut(
                        "copy (select " + names() + " from " + quoted(name) + " order by " + String.join(", ", order)
                                + ") to stdout",
                        counted);
        return new Table(name, columns, rows, HexFormat.of().formatHex(sha.digest()));
    }

    long copyIn(PGConnection connection, InputStream rows) throws SQLException, IOException {
        return connection.getCopyAPI().copyIn("copy " + quoted(name) + " (" + names() + ") from stdin", rows);
    }

    private String names() {
        return columns.stream().map(StoredTable::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }
}
