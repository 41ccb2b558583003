import Linguistics
import Reports

/// Keeps the session so far as a recorded test beside its scenario.
struct KeepCommand: PracticeCommand {
    let name = Localized(de: "merken", en: "keep")
    let summary = Localized(
        de: "[NAME]  die Sitzung bis hierher als Test neben dem Szenario ablegen",
        en: "[NAME]  keep the session so far as a test beside the scenario")

    func run(_ practice: inout Practice, argument: String) throws {
        let desk = practice.desk
        let recording = Recording(practice.session)
        guard !recording.lines.isEmpty else {
            try desk.note(Localized(de: "Sie haben noch nichts gesagt.", en: "You have not said anything yet."))
            return
        }
        let scenario = practice.session.scenario
        let typed = FileName.plain(argument)
        let file = RecordingFile.fresh(typed.isEmpty ? nil : typed, of: scenario)
        guard !file.exists else {
            try desk.note(
                Localized(
                    de: "Eine Aufzeichnung „\(file.name)“ gibt es schon. Nehmen Sie einen anderen Namen.",
                    en: "There is a recording “\(file.name)” already. Choose another name."))
            return
        }
        do throws(Complaint) {
            try file.write(recording)
            // What is kept is what a replay makes of the file, so that the two cannot differ from the start.
            let kept = try file.recording()
            try file.write(Transcript(kept.session(in: scenario), checker: desk.checker))
        } catch {
            try desk.show(desk.page.paragraph(error.text(desk.language), indent: 0))
            return
        }
        let count = recording.lines.count
        // Not wrapped, so that the path can be copied in one piece.
        try desk.show(
            Localized(
                de: "Gemerkt: \(count) \(count == 1 ? "Zeile" : "Zeilen") in \(file.path)",
                en: "Kept: \(count) \(count == 1 ? "line" : "lines") in \(file.path)")[desk.language].sanitized)
    }
}
