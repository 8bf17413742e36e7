package nl.huidnota.cli;

import java.util.List;
import nl.huidnota.run.DocumentStory;
import nl.huidnota.text.Texts;

/** A document's history in words. */
final class StoryText {
    private StoryText() {}

    static List<String> lines(DocumentStory story, Texts texts) {
        return story.lines().stream()
                .map(line -> texts.format(line.key(), line.args()).strip())
                .toList();
    }
}
