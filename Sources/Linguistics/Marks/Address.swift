/// Who a word speaks of: the one who is addressed, or the one who speaks.
public enum Address: Sendable {
    case recipient, sender

    static let table: WordTable<Address> = {
        var table = WordTableBuilder<Address>(room: 128)
        table.set(
            .recipient,
            """
            sie ihnen ihr ihre ihrem ihren ihrer ihres du dich dir dein deine deinem deinen deiner deines euch
            euer eure eurem euren eurer eures you your yours you're you've you'd you'll yourself yourselves
            ihrerseits u ur youre youve y'all eich enk enker ihna eana s' dihr euri
            """)
        // German "im" is a preposition and no one, so that "im" for "I'm" is missing here.
        table.set(
            .sender,
            """
            ich wir mich mir mein meine meinem meinen meiner meines uns unser unsere unserem unseren unserer
            unseres i we me my mine us our ours i'm i've i'd i'll we're we've we'd we'll ive myself ourselves ma
            mia
            """)
        return WordTable(table)
    }()

    /// Who a word speaks of; nil for all other words.
    @inline(__always)
    public static func of(_ word: Word) -> Address? { word.kinds.address }
}
