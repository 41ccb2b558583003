import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// Times that are proposed, held against those that the person has.
struct OfferedTimeTests {
    static func time(_ words: String) throws -> OfferedTime { try #require(OfferedTime.all(in: Text(words)).first) }

    @Test(arguments: [
        ("Donnerstag um zwei", "Donnerstag nach fünf", true), ("Donnerstag um 14:00", "Donnerstag nach fünf", true),
        ("Donnerstag um sechs", "Donnerstag nach fünf", false), ("Freitag um zwei", "Donnerstag nach fünf", false),
        ("Mittwoch um neun", "Mittwoch ab zehn", true), ("Mittwoch um halb elf", "Mittwoch ab zehn", false),
        ("Freitag um neun", "Freitag vor acht", true), ("Wednesday at half past ten", "Wednesday after ten", false),
        ("Wednesday at nine", "Wednesday after ten", true), ("Donnerstag um zwei", "Donnerstag um drei", false),
    ])
    func outsideOfTheHours(proposed: String, own: String, misses: Bool) throws {
        #expect(try Self.time(proposed).misses(own) == misses)
    }

    @Test(arguments: [
        ("Wednesday at half past ten", "Wednesday after ten", true), ("Mittwoch ab zehn", "Mittwoch ab zehn", false),
        ("Mittwoch um zehn", "Mittwoch um zehn", false),
    ])
    func anHourOfAWindow(proposed: String, own: String, sharpens: Bool) throws {
        #expect(try Self.time(proposed).sharpens(own) == sharpens)
    }

    @Test(arguments: [
        ("At half past seven on Wednesday", "half past seven on Wednesday"),
        ("donnerstag um drei", "Donnerstag um drei"),
        ("Um 15 Uhr am Donnerstag", "um 15 Uhr am Donnerstag"), ("Wednesday at nine", "Wednesday at nine"),
        ("Morgen um acht", "morgen um acht"), ("di 16 uhr", "Dienstag 16 Uhr"), ("wed 3pm", "Wednesday 3pm"),
        ("morning say, Thursday after ten", "Thursday after ten"),
    ])
    func saidAgain(words: String, expected: String) {
        #expect(Day.named(words) == expected)
    }

    /// What is done at that time of a day is no appointment.
    @Test(arguments: [
        ("heute mittags", false), ("Dienstag abends", false), ("Dienstag Vormittag", true), ("Dienstag um acht", true),
    ])
    func definite(words: String, expected: Bool) throws {
        #expect(try Self.time(words).isDefinite == expected)
    }

    /// What is taken back in the same breath is not proposed.
    @Test(arguments: [
        ("Dienstag um zehn. Oder nee, da hab ich ja selber was, elf.", ["Dienstag um elf"]),
        ("Können wir am Dienstag telefonieren? Oder nein, Mittwoch um neun.", ["Mittwoch um neun"]),
        ("Tuesday at ten, no, sorry, Wednesday at nine.", ["Wednesday at nine"]),
        ("Dienstag um sieben Uhr dreißig, bevor er rausfährt?", ["Dienstag um sieben Uhr dreißig"]),
        ("Hast du am Donnerstag um 14 Uhr zwanzig Minuten?", ["Donnerstag um 14 Uhr"]),
        ("Dienstag, zehn?", ["Dienstag, zehn"]), ("Thursday, 10?", ["Thursday at 10"]),
        ("Mei Bua hat heit Geburtstag, i muass um fünfe daham sein.", []),
        ("Sind Sie am Dienstag um vier daheim?", ["Dienstag um vier"]),
        ("Muss ich Sie dann am Freitag um zehn anrufen?", ["Freitag um zehn"]),
        (
            "Thursday at 11, no jokes, with the count of a practice in Cork (eleven lines down to two).",
            ["Thursday at 11"]
        ),
        ("Dienstag um zehn oder Mittwoch um neun?", ["Dienstag um zehn", "Mittwoch um neun"]),
        ("I have 41 changeovers, one by one. Thursday at ten?", ["Thursday at ten"]),
        ("Ah, Wednesday I'm at my dentist, could we do Thursday at nine?", ["Thursday at nine"]),
        ("Say Thursday week at ten.", ["Thursday", "at ten"]),
    ])
    func takenBack(line: String, expected: [String]) {
        let language: Language = line.contains("day") ? .english : .german
        #expect(OfferedTime.suiting(in: Text(line), language).map(\.words) == expected)
    }

    /// When something is sent is no appointment.
    @Test(arguments: [
        "Dann haben Sie ihn heute Abend in der Mail. Ginge Donnerstag um 17 Uhr?",
        "Ich schicke Ihnen den Vergleich heute um acht. Passt Ihnen Donnerstag um 17 Uhr?",
        "Ginge Donnerstag um 17 Uhr?", "Was halten Sie von Donnerstag um 17 Uhr?",
    ])
    func theTimeOfAGift(line: String) throws {
        let understanding = try ActTests.understand(line) { $0.wantsTime = true }
        #expect(understanding.proposal?.times.map(\.day) == ["donnerstag"])
    }
}
