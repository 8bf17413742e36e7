package nl.huidnota.claimfile;

import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Lets a schema take in other schemas of its own folder, by bare file name, and nothing else. */
record SameFolder(@Nullable Path folder) implements LSResourceResolver {
    private static final String MISSING = "<";

    @Override
    public LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String base) {
        String name = systemId == null ? "" : lastStep(systemId);
        Path file = folder == null ? Path.of(name) : folder.resolve(name);
        boolean readable = !name.isEmpty() && Files.isRegularFile(file);
        // broken XML in place of a file that is not there: left without an answer, the compiler would fetch it itself
        return readable ? new Found(null, file.toUri()) : new Found(MISSING, null);
    }

    private static String lastStep(String systemId) {
        int end = Math.max(systemId.lastIndexOf('/'), systemId.lastIndexOf('\\'));
        String name = systemId.substring(end + 1);
        return name.matches("[A-Za-z0-9_.-]+") && !name.startsWith("..") ? name : "";
    }

    /** Either a file or a text. */
    private record Found(@Nullable String text, @Nullable URI file) implements LSInput {
        @Override
        public @Nullable String getStringData() {
            return text;
        }

        @Override
        public @Nullable String getSystemId() {
            return file == null ? null : file.toString();
        }

        @Override
        public @Nullable Reader getCharacterStream() {
            return null;
        }

        @Override
        public @Nullable InputStream getByteStream() {
            return null;
        }

        @Override
        public @Nullable String getPublicId() {
            return null;
        }

        @Override
        public @Nullable String getBaseURI() {
            return null;
        }

        @Override
        public @Nullable String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCharacterStream(Reader reader) {}

        @Override
        public void setByteStream(InputStream stream) {}

        @Override
        public void setStringData(String data) {}

        @Override
        public void setSystemId(String id) {}

        @Override
        public void setPublicId(String id) {}

        @Override
        public void setBaseURI(String uri) {}

        @Override
        public void setEncoding(String encoding) {}

        @Override
        public void setCertifiedText(boolean certified) {}
    }
}
