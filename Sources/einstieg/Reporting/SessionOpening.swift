import Foundation
import Linguistics
import Outcomes
import Reports
import Roleplay
import Scenarios

/// Opens session files that somebody has written with `report --format session`.
struct SessionOpening {
    let desk: Desk

    /// Reads a file.
    static func file(_ path: String) throws(Complaint) -> SessionFile {
        let source: SourceFile
        do throws(Diagnostic) { source = try SourceFile.read(path) } catch { throw .file(error) }
        let data = Data(source.text.utf8)
        let version: Version
        do { version = try JSONDecoder().decode(Version.self, from: data) } catch { throw notASession(path) }
        guard version.einstiegSession <= SessionFile.version else {
            throw .row(
                file: path, line: 1,
                Localized(
                    de:
                        "Die Datei stammt von einer neueren Version (\(version.einstiegSession), dieses Programm kennt \(SessionFile.version)). Aktualisieren Sie Einstieg.",
                    en:
                        "The file is from a newer version (\(version.einstiegSession); this program knows \(SessionFile.version)). Update Einstieg."
                ))
        }
        do { return try JSONDecoder().decode(SessionFile.self, from: data) } catch { throw notASession(path) }
    }

    private struct Version: Decodable { let einstiegSession: Int }

    private static func notASession(_ path: String) -> Complaint {
        .row(
            file: path, line: 1,
            Localized(
                de: "Das ist keine Sitzung. „einstieg report --format session“ schreibt eine.",
                en: "This is not a session. “einstieg report --format session” writes one."))
    }

    /// The report of the session in a file, marked by today's rules.
    func report(_ path: String) throws(Complaint) -> SessionReport {
        let file = try Self.file(path)
        let scenario = try desk.marking(try desk.library.scenario(file.scenario))
        return SessionReport(
            file.session(in: scenario),
            SessionReport.Circumstances(
                number: nil, endedAt: nil, day: file.day.flatMap { CalendarDay($0) }, seconds: file.seconds,
                isExam: file.isExam,
                score: file.score, isScenarioChanged: file.scenarioHash != scenario.contentHash), checker: desk.checker)
    }

    /// Shows the session in a file as it plays today: what was said, what it is worth, and what is different now.
    func show(_ path: String) throws {
        let file = try Self.file(path)
        let report = try report(path)
        let session = report.session
        try desk.show(Briefing(session.scenario).text(desk.page) + "\n")
        if let greeting = session.greeting { try desk.show(desk.speech(session.scenario.prospect.name, greeting.text)) }
        let trainee = Localized(de: "Gespielt>", en: "Played>")[desk.language]
        for turn in session.turns {
            if !turn.line.isEmpty { try desk.show("\n" + desk.page.entry(trainee, turn.line, indent: 0)) }
            if let delay = turn.delay { try desk.note(Localized(de: "(\(delay))", en: "(\(delay))")) }
            if !turn.reply.isEmpty { try desk.show(desk.speech(session.scenario.prospect.name, turn.reply)) }
        }
        try desk.show("")
        try desk.show(ScorecardView(report.card, last: nil, best: nil).text(desk.page))
        try desk.show("")
        try showDifference(file, report)
    }

    private func showDifference(_ file: SessionFile, _ report: SessionReport) throws {
        if report.circumstances.isScenarioChanged {
            try desk.note(
                Localized(
                    de: "Ihr Szenario „\(file.scenario)“ ist nicht dasselbe wie das der Datei.",
                    en: "Your scenario “\(file.scenario)” is not the same as the file's."))
        }
        let today = Transcript(report.session, checker: desk.checker)
        guard let written = file.written, let difference = TranscriptDifference(from: written, to: today) else {
            try desk.note(Localized(de: "Es läuft heute wie damals.", en: "It goes today as it did then."))
            return
        }
        try desk.show(
            desk.page.heading(
                Localized(de: "Damals (−) und heute (+)", en: "Then (−) and today (+)")[desk.language]))
        try desk.show(TranscriptDifferenceView(difference).text(desk.page))
    }
}
