package nl.huidnota.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.domain.practice.PracticeCard;
import nl.huidnota.invoice.InvoiceRenderer;
import nl.huidnota.invoice.PagePictures;
import nl.huidnota.invoice.Rendered;
import nl.huidnota.invoice.type.LetterEvent;
import nl.huidnota.practice.Contrast;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.practice.PracticeFiles;
import nl.huidnota.practice.ReadPractice;
import nl.huidnota.text.Language;
import org.jspecify.annotations.Nullable;

/** Tries an invoice template on the invoice of a client who does not exist. Nothing is booked. */
public final class TemplateDesk {
    /** Sharp on a screen, some 150 kB a page. */
    private static final int DOTS_PER_INCH = 110;

    private final @Nullable Path file;
    private final InvoiceTemplate template;
    private final PracticeCard practice;
    private final @Nullable Path logo;
    private final Rendered rendered;

    /**
     * What is to be tried.
     *
     * @param template null for the practice's own, or the one we ship
     * @param practice praktijk.yaml; null for a fictitious practice
     * @param language of the invoice where the template names none
     */
    public record Request(@Nullable Path template, @Nullable Path practice, Language language) {}

    /**
     * How a template that has no faults is.
     *
     * @param file null for the one we ship
     * @param contrast of the colour with white
     * @param logo the file; null for none
     * @param hidden blocks that it leaves out
     * @param ownTexts how many texts differ from the ones we ship
     * @param letters code points that are printed as such, because no font has them
     * @param pages of the sample invoice
     */
    public record Findings(
            @Nullable String file,
            String colour,
            String contrast,
            String font,
            String window,
            @Nullable String logo,
            int logoHeightMm,
            List<String> hidden,
            int ownTexts,
            List<String> letters,
            int pages) {}

    /**
     * Reads template, practice and logo.
     *
     * @throws InputRefused with every fault of the file that has any
     */
    public TemplateDesk(Request request) throws InputRefused, EnvironmentRefused {
        ReadPractice read =
                request.practice() == null ? null : PracticeFiles.read(request.practice(), RuleIds.changeable());
        this.practice =
                read == null ? ExampleInvoice.practice() : read.practice().card();
        this.logo = read == null ? null : read.logo();
        this.file = request.template() != null || read == null ? request.template() : read.template();
        this.template = InvoiceTemplateFile.readOrShipped(file);
        Language language = Papers.languageOf(template, request.language());
        this.rendered = new InvoiceRenderer(template, language, Papers.artwork(file, template, logo))
                .render(ExampleInvoice.invoice(), practice, null);
    }

    public Findings findings() {
        return new Findings(
                file == null ? null : file.toString(),
                template.brand().colour(),
                Contrast.onWhite(template.brand().colour()),
                font(template.brand()),
                template.brand().window().key(),
                logo == null ? null : String.valueOf(logo.getFileName()),
                template.brand().logoHeightMm(),
                Arrays.stream(InvoiceTemplate.Block.values())
                        .filter(block -> !template.blocks().contains(block))
                        .map(InvoiceTemplate.Block::key)
                        .toList(),
                ownTexts(),
                rendered.events().stream()
                        .filter(event -> event.kind() == LetterEvent.Kind.SHOWN_AS_CODE)
                        .map(event -> String.format(Locale.ROOT, "U+%04X", event.codePoint()))
                        .distinct()
                        .toList(),
                pictures(1).size());
    }

    private static String font(InvoiceTemplate.Brand brand) {
        InvoiceTemplate.OwnFont own = brand.own();
        return own == null
                ? brand.font().key()
                : String.join(", ", own.regular(), own.bold(), brand.font().key());
    }

    private int ownTexts() {
        InvoiceTemplate shipped = InvoiceTemplateFile.shipped();
        int own = 0;
        for (var language : template.texts().entrySet()) {
            var usual = Objects.requireNonNull(shipped.texts().get(language.getKey()));
            own += (int) language.getValue().entrySet().stream()
                    .filter(text -> !text.getValue().equals(usual.get(text.getKey())))
                    .count();
        }
        return own;
    }

    private List<byte[]> pictures(int dotsPerInch) {
        return PagePictures.of(rendered.pdf(), dotsPerInch);
    }

    /** Writes the sample as nota.pdf and nota-1.png, nota-2.png ... into a folder; returns the files. */
    public List<Path> preview(Path folder) throws EnvironmentRefused {
        try {
            PrivateFiles.createFolders(folder.toAbsolutePath());
            List<Path> files = new ArrayList<>();
            files.add(write(folder.resolve("nota.pdf"), rendered.pdf()));
            int page = 0;
            for (byte[] picture : pictures(DOTS_PER_INCH)) {
                files.add(write(folder.resolve("nota-" + ++page + ".png"), picture));
            }
            return files;
        } catch (IOException e) {
            throw DiskTrouble.at(folder, e);
        }
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        Files.deleteIfExists(file);
        try (OutputStream out = PrivateFiles.stream(PrivateFiles.create(file))) {
            out.write(bytes);
        }
        return file;
    }
}
