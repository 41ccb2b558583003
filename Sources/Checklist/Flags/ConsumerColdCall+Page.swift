import Linguistics

extension ConsumerColdCall {
    static let page = RulePage(rule: Localized(de: "", en: ""), raises: [], lowers: [], examples: [], section: 6)
}
