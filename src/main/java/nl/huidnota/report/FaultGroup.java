package nl.huidnota.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.report.OpenWork.SessionWork;

/** The same thing found of one client in several places: said once, with all its places. */
record FaultGroup(List<Place> places) {
    FaultGroup {
        places = List.copyOf(places);
    }

    /** Where it was found. */
    record Place(VerdictRow row, Finding finding) {}

    Finding finding() {
        return places.get(0).finding();
    }

    /** Whether it is why the row waits, and not only said beside. */
    boolean blocks() {
        return switch (finding().outcome()) {
            case UNREADABLE, HELD -> true;
            case SELF, WARN, INFO, OFF -> OpenWorkFinder.CHANGED_AFTER_BILLING.equals(
                    finding().rule());
        };
    }

    /** Rows, all but the first. */
    List<Integer> others() {
        return places.stream()
                .skip(1)
                .map(place -> place.finding().row())
                .distinct()
                .toList();
    }

    /** What blocks comes first, otherwise in order of row and rulebook. */
    static List<FaultGroup> of(List<SessionWork> sessions, FindingText words) {
        Map<String, List<Place>> groups = new LinkedHashMap<>();
        for (SessionWork session : sessions) {
            for (Finding finding : session.findings()) {
                groups.computeIfAbsent(key(finding, words), any -> new ArrayList<>())
                        .add(new Place(session.row(), finding));
            }
        }
        return groups.values().stream()
                .map(FaultGroup::new)
                .sorted(Comparator.comparing(group -> !group.blocks()))
                .toList();
    }

    private static String key(Finding finding, FindingText words) {
        Outcome outcome = finding.outcome();
        return finding.rule() + outcome.key() + words.message(finding) + words.remedy(finding);
    }
}
