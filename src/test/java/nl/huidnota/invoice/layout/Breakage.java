package nl.huidnota.invoice.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Ways in which an archive-grade document could fall short; another program applies them to a good file. */
enum Breakage {
    NONE {
        @Override
        void apply(PDDocument document) {}
    },
    NO_LANGUAGE {
        @Override
        void apply(PDDocument document) {
            catalog(document).removeItem(COSName.LANG);
        }
    },
    NO_METADATA {
        @Override
        void apply(PDDocument document) {
            catalog(document).removeItem(COSName.METADATA);
        }
    },
    NO_STRUCTURE {
        @Override
        void apply(PDDocument document) {
            catalog(document).removeItem(COSName.STRUCT_TREE_ROOT);
        }
    },
    NO_COLOUR_PROFILE {
        @Override
        void apply(PDDocument document) {
            catalog(document).removeItem(COSName.OUTPUT_INTENTS);
        }
    },
    NO_FONT_PROGRAM {
        @Override
        void apply(PDDocument document) throws IOException {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                resources.getFont(name).getFontDescriptor().getCOSObject().removeItem(COSName.FONT_FILE2);
            }
        }
    },
    NO_ALTERNATIVE_TEXT {
        @Override
        void apply(PDDocument document) {
            var kids = document.getDocumentCatalog().getStructureTreeRoot().getKids();
            var root = (org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement) kids.get(0);
            for (Object kid : root.getKids()) {
                ((org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement) kid)
                        .getCOSObject()
                        .removeItem(COSName.getPDFName("Alt"));
            }
        }
    },
    NO_RELATION_TO_ATTACHMENT {
        @Override
        void apply(PDDocument document) throws IOException {
            for (var file : document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()) {
                file.getCOSObject().removeItem(COSName.getPDFName("AFRelationship"));
            }
        }
    },
    NO_CLAIM_TO_BE_ARCHIVE_GRADE {
        @Override
        void apply(PDDocument document) throws IOException {
            replaceInMetadata(document, "<pdfaid:part>3</pdfaid:part>", "");
        }
    },
    NO_CLAIM_TO_BE_ACCESSIBLE {
        @Override
        void apply(PDDocument document) throws IOException {
            replaceInMetadata(document, "<pdfuaid:part>1</pdfuaid:part>", "");
        }
    },
    NO_TITLE {
        @Override
        void apply(PDDocument document) throws IOException {
            replaceInMetadata(document, "dc:title", "dc:subject");
        }
    },
    TITLE_NOT_SHOWN {
        @Override
        void apply(PDDocument document) {
            catalog(document).removeItem(COSName.VIEWER_PREFERENCES);
        }
    },
    UNTAGGED_TEXT {
        @Override
        void apply(PDDocument document) throws IOException {
            append(document, "BT 50 50 Td (x) Tj ET");
        }
    },
    COLOURS_OF_A_PRINTING_PRESS {
        @Override
        void apply(PDDocument document) throws IOException {
            append(document, "/Artifact BMC 0 1 0 0 k 0 0 9 9 re f EMC");
        }
    },
    SCRIPT {
        @Override
        void apply(PDDocument document) {
            document.getDocumentCatalog()
                    .setOpenAction(new org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript("app.alert(1)"));
        }
    },
    TABLE_HEAD_WITHOUT_SCOPE {
        @Override
        void apply(PDDocument document) {
            withoutScope(catalog(document).getDictionaryObject(COSName.STRUCT_TREE_ROOT));
        }
    };

    private static void replaceInMetadata(PDDocument document, String what, String with) throws IOException {
        var metadata = document.getDocumentCatalog().getMetadata();
        String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        try (OutputStream out = metadata.createOutputStream()) {
            out.write(text.replace(what, with).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void append(PDDocument document, String operators) throws IOException {
        var mode = PDPageContentStream.AppendMode.APPEND;
        try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0), mode, false)) {
            content.appendRawCommands(operators + "\n");
        }
    }

    private static void withoutScope(COSBase node) {
        if (node instanceof COSDictionary dictionary) {
            if (COSName.getPDFName("TH").equals(dictionary.getCOSName(COSName.S))) {
                dictionary.removeItem(COSName.A);
            }
            withoutScope(dictionary.getDictionaryObject(COSName.K));
        } else if (node instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                withoutScope(kids.getObject(i));
            }
        }
    }

    abstract void apply(PDDocument document) throws IOException;

    static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    byte[] of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
