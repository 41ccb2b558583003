import Linguistics

extension Monologue {
    /// Says that an opener is longer than the profile allows.
    static func ownWording(_ profile: Profile, _ limit: Int, _ quote: String, isPhone: Bool) -> Wording {
        guard isPhone else {
            return Wording(
                reason: Localized(
                    de: "Bei „\(quote)“ sind die \(limit) Wörter überschritten, die „\(profile.title.de)“ erlaubt.",
                    en: "At “\(quote)” it goes beyond the \(limit) words that “\(profile.title.en)” allows."),
                advice: Localized(
                    de: "Kürzen Sie auf \(limit) Wörter; streichen Sie zuerst, was von Ihnen handelt.",
                    en: "Cut it to \(limit) words; what is about you goes first."))
        }
        return Wording(
            reason: Localized(
                de:
                    "Vor der ersten Frage stehen mehr als die \(limit) Wörter, die „\(profile.title.de)“ erlaubt; ab „\(quote)“ ließe sich kürzen.",
                en:
                    "Before the first question there are more than the \(limit) words that “\(profile.title.en)” allows; cut from “\(quote)” on."
            ),
            advice: Localized(
                de: "Stellen Sie Ihre Frage innerhalb der ersten \(limit) Wörter.",
                en: "Ask your question within the first \(limit) words."))
    }
}
