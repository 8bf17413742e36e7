package nl.huidnota.invoice.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What makes a file PDF/A-3a and PDF/UA-1 beyond its pages and tags: metadata, language, colour profile, a shown title, and
 * the attachment as an associated file.
 */
public record Archive(Metadata metadata, @Nullable Attachment attachment) {

    /**
     * Writes the catalog and closes the file.
     *
     * @param outline the root of the bookmarks, 0 for none
     */
    public byte[] finish(PdfFile file, int pages, int structure, int outline) {
        int xmp = file.reserve();
        file.plainStream(xmp, "/Type/Metadata/Subtype/XML", Xmp.packet(metadata, attachment));
        int profile = file.reserve();
        file.packedStream(profile, "/N 3", SrgbProfile.deflated());
        int specification = attachment == null ? 0 : attachment.write(file, metadata.date());
        int catalog = file.reserve();
        Bytes out = file.object(catalog);
        out.ascii("<</Type/Catalog/Pages ").reference(pages).ascii("/Metadata ").reference(xmp);
        out.ascii("/MarkInfo<</Marked true>>/StructTreeRoot ").reference(structure);
        out.ascii("/Lang").text(metadata.language()).ascii("/ViewerPreferences<</DisplayDocTitle true>>");
        out.ascii("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)");
        out.ascii("/DestOutputProfile ").reference(profile).ascii(">>]");
        if (outline != 0) {
            out.ascii("/Outlines ").reference(outline).ascii("/PageMode/UseOutlines");
        }
        if (attachment != null) {
            out.ascii("/AF[").reference(specification).ascii("]/Names<</EmbeddedFiles<</Names[");
            out.text(attachment.name()).reference(specification).ascii("]>>>>");
        }
        out.ascii(">>");
        int information = file.reserve();
        metadata.writeInformation(file.object(information));
        return file.finish(catalog, information);
    }
}
