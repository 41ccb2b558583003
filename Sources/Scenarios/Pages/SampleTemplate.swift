/// A template in which nothing is wrong, of whose parts the pages of diagnostics change one.
public enum SampleTemplate {
    /// The entries of its slots.
    public static let slots = """
          name: {description: wie die Person heißt, example: Frau Brandl, from: prospect.name}
          fact: {description: was Sie wissen, example: seit März zwei Leute für den Verkauf in Dachau}
        """

    /// Its text.
    public static let body = """
        {{name}}, guten Tag, Jana Wirth von Teigruhe. Sie suchen {{fact}}. Wer steht dort am Samstag hinter der Theke?

        Ich schicke Ihnen den Schichtplan einer Bäckerei in Bruck, die samstags mit drei Leuten auskommt. Passt Ihnen Dienstag um drei oder Mittwoch nach elf für zehn Minuten am Telefon?
        """

    /// The file's text.
    ///
    /// - Parameter more: lines of front matter before the slots.
    public static func text(more: String = "", slots: String = slots, body: String = body) -> String {
        """
        ---
        id: muster
        title: Ein Muster
        language: de
        channel: phone
        temperature: cold
        address: Sie
        signal: Stellenanzeige
        touch: 1
        article: 2
        \(more.isEmpty ? "" : more + "\n")slots:
        \(slots)
        ---
        \(body)
        """
    }
}
