import Checklist
import Outcomes
import Testing

@testable import Teamwork

@Suite struct TeamDebriefTests {
    @Test func aSessionIsSummedUp() throws {
        let debrief = TeamDebrief(try TeamStory.whole.session())
        #expect(debrief.calls == 2)
        #expect(
            debrief.people == [
                TeamDebrief.Person(name: "Anna", calls: 1, sentence: "Wer fährt?", resolution: "Zwei Zeiten nennen"),
                TeamDebrief.Person(name: "Ben", calls: 1, sentence: nil, resolution: nil),
            ])
        #expect(
            debrief.misses == [
                TeamDebrief.Miss(item: .nextStep, missing: 2, partial: 0),
                TeamDebrief.Miss(item: .valueFollowUp, missing: 2, partial: 0),
                TeamDebrief.Miss(item: .personalEntry, missing: 1, partial: 1),
                TeamDebrief.Miss(item: .needsQuestion, missing: 1, partial: 0),
            ])
        #expect(debrief.flags == [TeamDebrief.Raised(flag: .stockPhrase, calls: 1)])
        #expect(
            debrief.overrides == [
                TeamDebrief.Override(
                    call: 1, caller: "Anna", item: .personalEntry, program: .missing, team: .partial,
                    reason: "Der Name war da", rules: "2")
            ])
        #expect(
            debrief.ranking == [
                TeamDebrief.Place(place: 1, name: "Anna", points: 37),
                TeamDebrief.Place(place: 2, name: "Ben", points: 0),
            ])
    }

    /// Somebody's name, words and marks are taken out of the store; the others keep their session.
    @Test func aForgottenMemberLeavesAPlaceBehind() throws {
        let kept = TeamStory.whole.events.map { event, time in
            let entry = TeamEntry(event)
            let words = entry.kind == "joined" ? "–" : nil
            return (entry: entry.member == 0 ? TeamEntry(kind: entry.kind, member: 0, words: words) : entry, at: time)
        }
        let session = try TeamSession(kept)
        #expect(session.phase == .closed)
        #expect(session.names == ["–", "Ben", "Cem"])
        #expect(TeamDebrief(session).people.map(\.sentence) == [nil, nil])
        #expect(TeamDebrief(session).agreement.count == 4)
    }

    @Test func oneNoIsEnoughAgainstARanking() throws {
        let story = TeamStory.whole
        let first = try #require(story.events.firstIndex { $0.event == .agreedToRanking(member: 0) })
        var session = try story.session(first + 1)
        try session.apply(.declinedRanking, at: 9999)
        #expect(session.phase == .resolving(by: 0))
        #expect(TeamDebrief(session).ranking == nil)
    }

    /// Four marks are too few for kappa; five calls with an observer each are enough.
    @Test func agreementIsToldWhereThereIsEnough() throws {
        let turn = try TeamStory.whole.session().turns[0]
        let few = MarkAgreement([turn])
        #expect((few.count, few.same, few.percent, few.kappa) == (4, 3, 75, nil))
        #expect(!few.isEnough)
        let many = MarkAgreement(Array(repeating: turn, count: 5))
        #expect((many.count, many.same, many.percent) == (20, 15, 75))
        // By hand: 5 of 20 pairs are one apart; the mean squared distance is 0.25, by chance 1.5.
        #expect(abs((many.kappa ?? 0) - (1 - 0.25 / 1.5)) < 1e-12)
        #expect(MarkAgreement([]).percent == nil)
    }

    @Test func kappaIsUndefinedWhereAllMarksAreTheSame() {
        #expect(WeightedKappa.value(Array(repeating: (1, 1), count: 30), levels: 3) == nil)
        #expect(WeightedKappa.value([], levels: 3) == nil)
        #expect(WeightedKappa.value([(0, 0), (1, 1), (2, 2)], levels: 3) == 1)
        #expect(WeightedKappa.value([(0, 2), (2, 0)], levels: 3) == -1)
    }
}
