import Checklist
import Testing

@testable import Teamwork

@Suite struct TeamSessionTests {
    @Test func aWholeSessionComesToItsEnd() throws {
        let session = try TeamStory.whole.session()
        #expect(session.phase == .closed)
        #expect(session.names == ["Anna", "Ben", "Cem"])
        #expect(session.turns.map(\.roles.caller) == [0, 1, 2])
        #expect(session.turns[0].callerLines == ["Guten Tag", "Wer fährt?"])
        #expect(session.turns[0].observations.map(\.levels?.figures) == ["1200"])
        #expect(session.callers == [0, 1])
        #expect(session.hasRanking)
    }

    /// Killed after any event and taken up again: what was kept is where it goes on, and it ends the same.
    @Test func everyPrefixGoesOn() throws {
        let story = TeamStory.whole
        let whole = try story.session()
        for count in 0...story.events.count {
            let kept = story.events.prefix(count).map { (entry: TeamEntry($0.event), at: $0.at) }
            var session = try TeamSession(kept)
            #expect(session == (try story.session(count)))
            for (event, time) in story.events.dropFirst(count) { try session.apply(event, at: time) }
            #expect(session == whole)
        }
    }

    @Test func theOriginalMarkStaysBesideTheCorrection() throws {
        let turn = try TeamStory.whole.session().turns[0]
        #expect(turn.program?.levels.figures == "0200")
        #expect(turn.level(.personalEntry) == .partial)
        #expect(turn.points == 37)
    }

    @Test func theClockStandsStillBetweenResumes() throws {
        let story = TeamStory.whole
        let begin = try #require(story.events.firstIndex { $0.event == .began })
        let began = try story.session(begin + 1)
        let time = story.events[begin].at
        #expect(began.sessionLeft(at: time) == 1800)
        #expect(began.sessionLeft(at: time + 100) == 1700)
        // Set back by an hour: no time has passed, and none is won.
        #expect(began.sessionLeft(at: time - 3600) == 1800)
        let resumed = try #require(story.events.firstIndex { $0.event == .resumed })
        let before = try story.session(resumed)
        let after = try story.session(resumed + 1)
        #expect(before.turnLeft(at: story.events[resumed - 1].at) == 50)
        #expect(after.turnLeft(at: story.events[resumed].at) == 50)
        #expect(after.turnLeft(at: story.events[resumed].at + 20) == 30)
    }

    /// In every phase each event either fits or changes nothing; nothing crashes.
    @Test func whatCannotBeTrueChangesNothing() throws {
        let story = TeamStory.whole
        var refused = 0
        for count in 0...story.events.count {
            let session = try story.session(count)
            for (event, time) in story.events {
                var other = session
                do {
                    try other.apply(event, at: time)
                } catch {
                    #expect(error == .outOfPlace(position: count))
                    #expect(other == session)
                    refused += 1
                }
            }
        }
        #expect(refused > 1000)
    }

    @Test(arguments: [
        ("2102", "2102"), (" 2 1,0;2 ", "2102"), ("٢١٠٢", "2102"), ("210", nil), ("21023", nil), ("2103", nil),
        ("", nil),
        ("a102", nil), ("½102", nil),
    ])
    func levelsAreRead(typed: String, figures: String?) { #expect(ItemLevels(typed)?.figures == figures) }
}
