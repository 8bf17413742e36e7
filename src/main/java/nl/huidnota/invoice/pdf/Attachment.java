package nl.huidnota.invoice.pdf;

import java.time.LocalDate;

/**
 * A file inside the document, for machines.
 *
 * @param name a plain file name in ASCII
 * @param standard the message standard that the content follows
 * @param description what people see beside the name
 * @param content its bytes
 */
public record Attachment(String name, String standard, String description, byte[] content) {

    /** Writes the embedded file and returns the number of its file specification. */
    int write(PdfFile file, LocalDate date) {
        int stream = file.reserve();
        int specification = file.reserve();
        String day = "D:" + date.toString().replace("-", "") + "000000Z";
        String entries =
                "/Type/EmbeddedFile/Subtype/text#2Fxml/Params<</Size " + content.length + "/ModDate(" + day + ")>>";
        file.stream(stream, entries, new Bytes().raw(content));
        Bytes out = file.object(specification);
        out.ascii("<</Type/Filespec/F")
                .text(name)
                .ascii("/UF")
                .text(name)
                .ascii("/Desc")
                .text(description);
        out.ascii("/AFRelationship/Data/EF<</F ")
                .reference(stream)
                .ascii("/UF ")
                .reference(stream)
                .ascii(">>>>");
        return specification;
    }
}
