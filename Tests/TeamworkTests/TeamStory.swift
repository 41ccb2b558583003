import Checklist

@testable import Teamwork

/// A whole team session as its events, with the second in which each of them happened.
struct TeamStory {
    var events: [(event: TeamEvent, at: Int)] = []
    private var now = 1000

    /// Three people, one call each by the first two, everything that can happen.
    static let whole: TeamStory = {
        var story = TeamStory()
        story.add(.joined(member: 0, name: "Anna"), .joined(member: 1, name: "Ben"), .joined(member: 2, name: "Cem"))
        story.add(.assembled, .aimed(goal: "Fragen stellen"), .chose(scenarios: ["a", "my folder/b.yaml"]))
        story.add(.timed(minutes: 30, secondsPerTurn: 60), .cast(.person), .began)
        story.add(.turnBegan(scenario: "a", hash: "h1", seed: 1), .said(member: 0, "Guten Tag"))
        story.add(.replied(member: 1, "Ja?"), .said(member: 0, "Wer fährt?"), .replied(member: 1, "Ich."))
        story.add(.turnEnded(.time), .marked(member: 2, ItemLevels("2100")), .unmarked)
        story.add(.marked(member: 2, ItemLevels("1200")), .praised(member: 0, sentence: "Wer fährt?"))
        story.add(.advised(member: 0, advice: "Zwei Zeiten nennen"), .revealed(marks("0200", [.stockPhrase])))
        story.add(.corrected(.personalEntry, .partial, reason: "Der Name war da"), .discussed)
        story.add(.turnBegan(scenario: "my folder/b.yaml", hash: "h2", seed: 2), .said(member: 1, "Hallo"), .resumed)
        story.add(.replied(member: 2, "Hm."), .turnEnded(.contact), .marked(member: 0, nil))
        story.add(.revealed(marks("0000")), .discussed)
        story.add(.turnBegan(scenario: "a", hash: "h1", seed: 3), .turnEnded(.skipped), .finished)
        story.add(.agreedToRanking(member: 0), .agreedToRanking(member: 1), .agreedToRanking(member: 2))
        story.add(.resolved(member: 0, "Zwei Zeiten nennen"), .resolved(member: 1, ""), .closed)
        return story
    }()

    static func marks(_ levels: String, _ flags: [Flag] = []) -> ProgramMarks {
        ProgramMarks(levels: ItemLevels(levels) ?? ItemLevels { _ in .missing }, flags: flags, rules: "2")
    }

    /// Events ten seconds apart; before one that resumes lies an hour.
    private mutating func add(_ more: TeamEvent...) {
        for event in more {
            now += event == .resumed ? 3600 : 10
            events.append((event, now))
        }
    }

    /// The session after the first events.
    func session(_ count: Int? = nil) throws(TeamFault) -> TeamSession {
        var session = TeamSession()
        for (event, time) in events.prefix(count ?? events.count) { try session.apply(event, at: time) }
        return session
    }
}
