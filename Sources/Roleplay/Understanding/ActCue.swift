import Linguistics
import Scenarios

/// The word lists that acts are recognised by; each is a file of the same name in `Data`.
enum ActCue: Int, CaseIterable, Sendable {
    case greeting, introduction, reason, permission, source
    case askDecision, askBudget, askSupplier, askSatisfaction, askTimeline, askSize, askHistory, askPriority
    case askContact, askPerson
    case inviteQuestion
    case askMeaning, askRepeat, askIdentity, askName, askWellbeing
    case agreeing, refusing, unsure, acknowledging, summarizing, arguing, listening
    case offerToSend, changeTime, askCallback, askConnect, askMessage
    case acceptingNo, optOut
    case smallTalk, praising, apologizing, joking, thanking, leaving
    case pressure, pitch, insult, reproach, scorn, complaint, challenge
    case recital, offTopic

    /// The act that a phrase of the list shows.
    var act: Act {
        switch self {
        case .greeting: .greeting
        case .introduction: .introduction
        case .reason: .reason
        case .permission: .permission
        case .source: .source
        case .askDecision, .askBudget, .askSupplier, .askSatisfaction, .askTimeline, .askSize, .askHistory,
            .askPriority, .askContact, .askPerson:
            .commonQuestion
        case .inviteQuestion: .invitingQuestion
        case .askMeaning: .clarifying
        case .askRepeat: .repeatRequest
        case .askIdentity: .identityQuestion
        case .askName: .nameQuestion
        case .askWellbeing, .smallTalk: .smallTalk
        case .agreeing: .agreeing
        case .refusing: .refusing
        case .unsure: .unsure
        case .acknowledging: .acknowledging
        case .summarizing: .summarizing
        case .arguing: .arguing
        case .listening: .listening
        case .offerToSend: .offerToSend
        case .changeTime: .changingTime
        case .askCallback: .callbackRequest
        case .askConnect: .connectRequest
        case .askMessage: .messageRequest
        case .acceptingNo: .acceptingNo
        case .optOut: .optOut
        case .praising: .praising
        case .apologizing: .apologizing
        case .joking: .joking
        case .thanking: .thanking
        case .leaving: .leaving
        case .pressure: .pressure
        case .pitch: .pitch
        case .insult: .insult
        case .reproach: .reproach
        case .scorn: .scorn
        case .complaint: .complaint
        case .challenge: .challenge
        case .recital: .recital
        case .offTopic: .offTopic
        }
    }

    /// The common question that a phrase of the list asks.
    var common: CommonQuestion? {
        switch self {
        case .askDecision: .decision
        case .askBudget: .budget
        case .askSupplier: .supplier
        case .askSatisfaction: .satisfaction
        case .askTimeline: .timeline
        case .askSize: .size
        case .askHistory: .history
        case .askPriority: .priority
        case .askContact: .contact
        case .askPerson: .person
        default: nil
        }
    }
}
