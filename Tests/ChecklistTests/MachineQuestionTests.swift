import Linguistics
import Testing

@testable import Checklist

/// Doubts whether a human being is on the line.
struct MachineQuestionTests {
    @Test(arguments: [
        ("Sind Sie eigentlich so ein Computer?", true), ("Bin ich mit einem Menschen verbunden?", true),
        ("What language model are you running on?", true), ("Which AI model is this?", true),
        ("Welches Sprachmodell steckt dahinter?", true),
        ("Are you answering me yourself or is this some assistant bot?", true), ("Ist das hier ein Chatbot?", true),
        ("Bin ich wirklich mit Ihnen verbunden, oder schreibt da ein Automat?", true),
        ("Is this you typing or some assistant / AI?", true),
        ("Schreiben Sie mir eigentlich selbst, oder antwortet da so ein Automat?", true),
        ("Du, bist du eigentlich ein echter Mensch?", true),
        ("Schreiben Sie das selbst oder Ihr Kollege?", false),
        ("Tippen Sie das ab, oder macht das ein Praktikant?", false),
        ("Ist das eine Maschine, die Kübel wiegt?", false),
        ("Stehen Sie an einer Maschine?", false), ("Which model of forklift do you drive?", false),
        ("Läuft das Programm schon?", false), ("Nutzen Sie ChatGPT schon für Ihre Angebote?", false),
        ("Sind Sie dabei, eine Maschine zu kaufen?", false),
        ("Sind Sie über ein Programm an die Leute gekommen?", false),
    ])
    func isFound(line: String, expected: Bool) {
        #expect((MachineQuestion.find(in: Text(line)) != nil) == expected)
    }
}
