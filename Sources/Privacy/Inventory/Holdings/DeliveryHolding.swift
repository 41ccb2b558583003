import Linguistics

extension Holding {
    /// What was sent to a learning record store, on request.
    public static let delivery = Holding(
        .table("delivery"), title: Localized(de: "Versandte Lerndaten", en: "Learning records sent"), kind: .scores,
        purpose: Localized(
            de: "Damit nichts zweimal verschickt wird. Verschickt wird nur, was Sie selbst auf den Weg bringen.",
            en: "So that nothing is sent twice. Only what you send yourself is sent."),
        fields: [
            Field("address", de: "wohin", en: "where to"),
            Field("statement", de: "Kennung der Aussage", en: "id of the statement"),
            Field("session", de: "Nummer der Sitzung", en: "number of the session"),
            Field("deliveredAt", de: "wann angenommen", en: "when it was acknowledged"),
        ],
        subject: .part(of: "session", column: "session"), age: .withOwner, audience: .person)
}
