import Foundation
import Linguistics
import Records
import Teamwork
import Testing

@testable import einstieg

@Suite struct TeamTests {
    static let recordings: [(name: String, language: Language)] = [("drei.de", .german), ("two.en", .english)]

    /// Recorded sessions look as they did.
    @Test(arguments: recordings)
    func recordedSessionsAreReplayed(name: String, language: Language) throws {
        let stage = TeamStage(try TeamStage.lines(name))
        try stage.run(language)
        let path = Package.folder + "/Tests/Teams/\(name).out"
        let expected = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        if stage.screen != expected {
            let actual = NSTemporaryDirectory() + "einstieg-\(name).out"
            try stage.screen.write(toFile: actual, atomically: true, encoding: .utf8)
            Issue.record("\(path) looks otherwise now, see \(actual)")
        }
        #expect(stage.session.phase == .closed)
    }

    /// Killed before any step is kept, with the store as it then is: it goes on there, and only the line that was being
    /// typed has to be typed again.
    @Test(arguments: recordings)
    func killedInEveryPhaseItLosesOneLine(name: String, language: Language) throws {
        let lines = try TeamStage.lines(name)
        let whole = TeamStage(lines)
        try whole.run(language)
        let all = whole.steps.flatMap(\.rows).map(\.entry)
        #expect(all.count > 15)
        for index in whole.steps.indices {
            let kept = whole.steps.prefix(index).flatMap(\.rows)
            let read = whole.steps[index].linesRead
            let isKept = index > 0 && whole.steps[index - 1].linesRead == read
            let rest = lines.dropFirst(isKept ? read : max(0, read - 1))
            let second = TeamStage(Array(rest), at: 9_000_000)
            try second.run(language, kept: kept)
            let entries = (kept + second.steps.flatMap(\.rows)).map(\.entry).filter { $0.kind != "resumed" }
            #expect(entries == all, "killed at step \(index)")
            #expect(second.session.phase == .closed)
        }
    }

    /// The smallest and the largest team: each opens once, all others mark, and everybody is asked about a ranking.
    @Test(arguments: [Rotation.sizes.lowerBound, Rotation.sizes.upperBound])
    func teamsOfEverySizeComeToTheirEnd(size: Int) throws {
        let names = (1...size).map { "P\($0)" }
        var lines = [names.joined(separator: ","), "", "presse-in-posen", "90 120", "1", ""]
        for _ in names {
            lines += ["", "Guten Tag.", "/auflegen"] + names.dropFirst().map { _ in "1000" } + ["", ""]
        }
        lines += ["/schluss"] + names.map { _ in "j" } + names.map { _ in "fragen" }
        let stage = TeamStage(lines)
        try stage.run(.german)
        #expect(stage.session.phase == .closed)
        let debrief = TeamDebrief(stage.session)
        #expect(stage.session.turns.map(\.roles.caller) == Array(0..<size))
        #expect(debrief.people.map(\.name) == names)
        #expect(debrief.people.map(\.resolution) == names.map { _ in "fragen" })
        #expect(debrief.agreement.count == size * (size - 1) * 4)
        #expect(debrief.agreement.percent == 75)
        #expect(debrief.ranking?.map(\.place) == names.map { _ in 1 })
    }

    /// A disk that is full, or a program that dies: nothing counts that was not kept before.
    @Test func whatIsNotKeptDoesNotCount() throws {
        let stage = TeamStage(["Anna, Ben", "fragen", ""])
        try stage.run(.german, killedAt: 1)
        #expect(stage.steps.flatMap(\.rows).map(\.kind) == ["joined", "joined", "assembled"])
        #expect(stage.session.phase == .aiming)
        #expect(stage.session.goal == "")
    }

    @Test func everyCommandFileIsInTheList() throws {
        let folder = Package.folder + "/Sources/einstieg/Team/Commands"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).map { $0.replacing(".swift", with: "") }
        #expect(Set(files) == Set(TeamCommands.all.map { "\(type(of: $0))" }))
        for command in TeamCommands.all {
            #expect(TeamCommands.find(command.name.de)?.name == command.name)
            #expect(TeamCommands.find(command.name.en.uppercased())?.name == command.name)
        }
    }

    @Test(
        arguments: [
            ("Anna, Ben", [], ["Anna", "Ben"], nil), ("Anna;Ben,\n Cem ,", [], ["Anna", "Ben", "Cem"], nil),
            ("anna, Cem", ["Anna", "Ben"], ["Cem"], nil), ("", ["Anna", "Ben"], [], nil),
            ("Anna", [], nil, .size(1)), ("", [], nil, .size(0)),
            ("a,b,c,d,e,f,g,h,i,j,k,l,m", [], nil, .size(13)), ("Jörg, Joerg", [], nil, .sameName("Joerg")),
        ] as [(String, [String], [String]?, TeamSettingFault?)])
    func namesAreRead(typed: String, present: [String], names: [String]?, fault: TeamSettingFault?) {
        do throws(TeamSettingFault) {
            let read = try TeamSetting.names(typed, besides: present)
            #expect(read == names)
        } catch {
            #expect(error == fault)
        }
    }

    @Test(arguments: [(90, "1:30"), (0, "0:00"), (5, "0:05"), (3600, "60:00"), (-65, "−1:05")])
    func timesAreWritten(seconds: Int, expected: String) { #expect(ClockText.minutes(seconds) == expected) }
}
