package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.Fault;
import nl.huidnota.report.Style;
import nl.huidnota.run.doctor.Diagnosis;
import nl.huidnota.run.doctor.Diagnosis.Level;
import nl.huidnota.run.doctor.Doctor;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether everything is ready for a month, what is wrong and how to mend it. */
@Command(name = "doctor", mixinStandardHelpOptions = true, sortOptions = false)
final class DoctorCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json")
    private boolean json;

    DoctorCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** What machines get of one check. */
    private record Row(String level, String check, String text) {}

    @Override
    public Integer call() {
        List<Diagnosis> diagnoses = Doctor.examine(administration.patient(speaker));
        long faults = count(diagnoses, Level.FAULT);
        long notes = count(diagnoses, Level.NOTE);
        tell(diagnoses, faults, notes);
        if (json) {
            List<Row> rows = diagnoses.stream().map(this::row).toList();
            speaker.console().out().println(Json.write(Map.of("sound", faults + notes == 0, "checks", rows)));
        }
        return faults + notes == 0 ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private static long count(List<Diagnosis> diagnoses, Level level) {
        return diagnoses.stream().filter(one -> one.level() == level).count();
    }

    private Row row(Diagnosis one) {
        Fault about = one.about();
        return new Row(
                one.level().name().toLowerCase(java.util.Locale.ROOT),
                about.key(),
                speaker.texts().format(about.key(), about.args()));
    }

    private void tell(List<Diagnosis> diagnoses, long faults, long notes) {
        Texts texts = speaker.texts();
        FaultText layout = new FaultText(texts, speaker.console().width() - 7);
        Style style = speaker.console().style();
        List<String> lines = new ArrayList<>();
        for (Diagnosis one : diagnoses) {
            String mark = texts.get("doctor.level." + one.level().name().toLowerCase(java.util.Locale.ROOT));
            String first = style.in(tone(one.level()), mark) + " ".repeat(Math.max(1, 7 - mark.length()));
            for (String line : one.level() == Level.GOOD ? layout.bare(one.about()) : layout.lines(one.about())) {
                lines.add(first + line);
                first = " ".repeat(7);
            }
        }
        lines.add("");
        String sum = faults + notes == 0 ? "doctor.sound" : "doctor.found";
        lines.add(texts.format(sum, Map.of("faults", String.valueOf(faults), "notes", String.valueOf(notes))));
        speaker.console().say(json, lines);
    }

    private static Style.Tone tone(Level level) {
        return switch (level) {
            case GOOD -> Style.Tone.GOOD;
            case NOTE -> Style.Tone.HEADING;
            case FAULT -> Style.Tone.ATTENTION;
        };
    }
}
