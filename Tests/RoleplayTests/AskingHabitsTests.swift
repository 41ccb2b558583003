import Testing

@testable import Roleplay

/// A line is asked for in some forms more than in others.
struct AskingHabitsTests {
    private let habits = AskingHabits.of([
        ["Wer macht das?", "Wer war das?", "Wer schreibt das auf?"],
        ["Wie oft ist das?", "Wie viele sind es?", "Wer zählt sie?"], [],
    ])

    @Test func usualFormsLeadToALine() {
        #expect(habits[0].leaning(to: .who) > 0)
        #expect(habits[0].leaning(to: .howMuch) < 0)
        #expect(habits[1].leaning(to: .howMuch) > 0)
        #expect(habits[1].leaning(to: .who) < 0)
    }

    @Test func whatIsNotKnownLeadsNowhere() {
        #expect(habits[2].leaning(to: .who) == 0)
        #expect(habits[0].leaning(to: nil) == 0)
        // No question of the sheet has this form.
        #expect(habits[0].leaning(to: .opinion) == 0)
    }
}
