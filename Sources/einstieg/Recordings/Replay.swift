import Checklist
import Linguistics
import Reports
import Scenarios

/// A recording played against today's scenario.
struct Replay {
    let file: RecordingFile
    let recording: Recording
    /// What came of it when it was kept; nil where nobody has kept it yet.
    let old: Transcript?
    let new: Transcript

    /// Plays a recording.
    ///
    /// - Parameter isToAccept: whether what was kept is about to be overwritten, so that it need not be readable.
    init(_ file: RecordingFile, scenario: Scenario, checker: Checker, isToAccept: Bool) throws(Complaint) {
        self.file = file
        recording = try file.recording()
        old = isToAccept ? (try? file.transcript()) ?? nil : try file.transcript()
        new = Transcript(recording.session(in: scenario), checker: checker)
    }

    /// Whether it went as it did.
    var isSame: Bool { old == new }

    /// Where it went otherwise; nil when it did not, or when there is nothing to compare with.
    var difference: TranscriptDifference? { old.flatMap { TranscriptDifference(from: $0, to: new) } }

    /// The replay for people; nil when all is as it was.
    func text(_ page: Page) -> String? {
        if isSame { return nil }
        // Not wrapped, so that the path can be copied in one piece.
        let heading = Style.bold.applied(to: file.path.sanitized, ansi: page.ansi)
        guard let difference else {
            return heading + "\n"
                + page.note(
                    Localized(
                        de: "Noch nichts zum Vergleichen da; --accept legt die Datei an.",
                        en: "Nothing to compare with yet; --accept makes the file.")[page.language]) + "\n"
        }
        return heading + "\n" + TranscriptDifferenceView(difference).text(page) + "\n"
    }

    /// The replay as an annotation of a GitHub workflow, beside the first line that was answered otherwise; nil when all
    /// is as it was.
    func annotation(_ language: Language) -> GitHubAnnotation? {
        if isSame { return nil }
        let page = Page(language: language, width: 100, ansi: false)
        let change = difference?.changes.first
        let difference =
            change.map { TranscriptDifferenceView.text($0, page) }
            ?? difference.map { TranscriptDifferenceView($0).text(page) }
        let row = change.map { $0.number < recording.rows.count ? recording.rows[$0.number] : recording.rows.last ?? 1 }
        return GitHubAnnotation(
            .error, file: file.path, place: TextPlace(line: row ?? 1, column: 1),
            title: Localized(de: "Aufzeichnung läuft anders", en: "Recording goes otherwise")[language],
            message: difference.map(Replay.unindented)
                ?? Localized(de: "Noch nichts zum Vergleichen da.", en: "Nothing to compare with yet.")[language])
    }

    private static func unindented(_ text: String) -> String {
        text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
    }
}
