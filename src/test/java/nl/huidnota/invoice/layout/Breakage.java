package nl.huidnota.invoice.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

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
    };

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
