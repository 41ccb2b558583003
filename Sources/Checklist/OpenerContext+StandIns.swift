import Linguistics

extension OpenerContext {
    /// Whether the context lacks something that advice is built from.
    var lacksNames: Bool {
        prospect.company.isEmpty || prospect.industry.isEmpty && prospect.facts.isEmpty && prospect.trigger == nil
    }

    /// The context with places to fill in where it knows nothing, so that no sentence has a hole.
    func withStandIns(_ language: Language) -> OpenerContext {
        func filled(_ value: String, _ standIn: Localized) -> String { value.isEmpty ? standIn[language] : value }
        return OpenerContext(
            language: self.language, channel: channel, temperature: temperature, touch: touch, audience: audience,
            prospect: Prospect(
                name: prospect.name, role: prospect.role,
                company: filled(prospect.company, Localized(de: "(Firma)", en: "(company)")),
                industry: filled(prospect.industry, Localized(de: "(Branche)", en: "(trade)")), facts: prospect.facts,
                trigger: prospect.trigger), profile: profile)
    }

    /// Words something in this context; where it lacks names, each language gets its own stand-ins.
    func worded(_ word: (OpenerContext) -> Wording) -> Wording {
        guard lacksNames else { return word(self) }
        let german = word(withStandIns(.german))
        let english = word(withStandIns(.english))
        var advice: Localized?
        if let de = german.advice?.de, let en = english.advice?.en { advice = Localized(de: de, en: en) }
        return Wording(reason: Localized(de: german.reason.de, en: english.reason.en), advice: advice)
    }
}
