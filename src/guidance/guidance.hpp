#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guidance/findings.hpp"
#include "guidance/urgency.hpp"
#include "support/strong_id.hpp"

namespace nc::guidance {

using DocumentId = StrongId<struct DocumentTag>;      ///< `D0` … `D4`
using StatementId = StrongId<struct StatementTag>;    ///< `d1-warn-lung`
using ResolutionId = StrongId<struct ResolutionTag>;  ///< `res-duration`
using GapId = StrongId<struct GapTag>;                ///< `gap-faint`
using RuleId = StrongId<struct RuleTag>;              ///< `C7`
using AdviceId = StrongId<struct AdviceTag>;          ///< `adv-hydrate`, `bad-wait-and-see`
using QuestionId = StrongId<struct QuestionTag>;      ///< `heat-or-ice`: a patient question that makes advice required

/// One of the documents that the guidance rests on. It is cited by its file name and a place in it.
struct Document {
  DocumentId id;
  std::string file;         ///< `001_f719260c0662e1fb.txt`
  std::string title;        ///< short title for the screen
  std::string description;  ///< what it is, in one line
};

/// Says what a statement may be used for. A statement of no scored use appears in explanations only.
struct StatementUse {
  bool decides_class = false;    ///< `class`: a rule may rest its urgency on it
  bool supports_advice = false;  ///< `advice`: an item of advice may rest on it
  bool feedback_only = false;    ///< `feedback`: it explains and is never scored
  bool outside_scope = false;    ///< `outside`: about the time before the treatment, or technique
};

/// One thing that a document says, in our own words.
struct Statement {
  StatementId id;
  DocumentId document;
  std::string category;               ///< `symptom-expected`, `timeline`, `warning-sign`, …
  std::string text;                   ///< what the document says, paraphrased
  std::string values;                 ///< numbers that the document gives; empty when it gives none
  std::string region;                 ///< region that the document names, in words; empty when it names none
  std::string place;                  ///< where in the document it stands, in words
  std::string strength;               ///< `explicit`, with the document's own hedge in brackets, or `implied`
  std::vector<std::string> families;  ///< families it belongs to: statements that support the same point
  StatementUse use;
};

/// Says how the project scores a question that the documents answer differently. It is shown beside the citations and
/// never in place of them.
struct Resolution {
  ResolutionId id;
  std::string question;
  std::map<DocumentId, std::string> positions;  ///< what each document says about it; every document has an entry
  std::string decision;                         ///< how it is scored, for authors
  std::string equally_right;                    ///< which other answer is accepted, in words; may be empty
  std::string learners;  ///< the decision and its reason once more, for a person who learns; may be empty
};

/// A question that none of the documents answers. Nothing about it is scored.
struct Gap {
  GapId id;
  std::string text;
  std::vector<RuleId> rules;  ///< the debrief shows the gap when one of these rules holds
};

/// A statement that a rule or an item of advice cites. The citation counts only when the case treats one of `regions`;
/// always when `regions` is empty. Lung signs need this, because not every document speaks of every region
/// (`res-lung-region`).
struct Citation {
  StatementId statement;
  RegionSet regions;
};

/// One condition of a rule. It holds when each finding has one of its allowed values and hours_above < hours <=
/// hours_up_to.
struct Condition {
  /// Has an entry for each Finding. Bit v of it is set when value v is allowed; 0xFF allows all values.
  std::array<std::uint8_t, finding_count> allowed{};
  int hours_above = -1;
  int hours_up_to = 1 << 30;
};

/// Says how much of a rule the documents say themselves.
enum class RuleStrength : std::uint8_t {
  implied,        ///< the rule is our reading, which a clinician must confirm
  explicit_rule,  ///< a document says it
  explicit_sign,  ///< the documents name the sign; only how it ranks beside others is our reading
};

/// A row of the decision table. The rule holds when at least one of its conditions holds.
struct DecisionRule {
  RuleId id;
  Urgency urgency = Urgency::expected;
  /// Classes beside whose own rules this one decides too where they win. Without any it decides its own class only.
  UrgencySet decides_beside;
  UrgencySet also_accepted;  ///< answers besides the key that the rule would accept
  UrgencySet no_credit_for;  ///< answers that have no credit when the rule decides, unless they are accepted
  std::vector<Condition> any_of;
  std::vector<Citation> cites;
  std::vector<ResolutionId> resolutions;
  std::string says;  ///< the rule in one plain sentence, for the debrief
  RuleStrength strength = RuleStrength::explicit_rule;
};

/// Says how the rules that hold for some findings are settled into a key and accepted answers.
struct Settling {
  /// The classes in the order in which they win, highest first. An uncovered complaint must never hide a warning sign,
  /// so not_covered is never above contact.
  std::array<Urgency, 5> order = {Urgency::emergency, Urgency::contact, Urgency::not_covered, Urgency::monitor,
                                  Urgency::expected};
  /// A class above the key is accepted when any rule that decides or is also present accepts it; else only a deciding
  /// rule counts.
  bool higher_by_any_matching = false;
};

/// Says whether an item of advice is good as such. Contrary advice goes against a document without danger; harmful
/// advice is dangerous where a warning sign is present. What it is worth in a visit is said by the rows.
enum class AdviceKind : std::uint8_t { helpful, harmful, contrary };

/// An item of advice that a trainee may choose. Its citations say what it rests on or, for contrary and harmful items,
/// what it goes against.
struct AdviceItem {
  AdviceId id;
  AdviceKind kind = AdviceKind::helpful;
  std::string text;  ///< what is shown as a choice; reveals no verdict
  std::vector<Citation> cites;
  bool cites_deciding_rules = false;  ///< it also cites what the rules that decided the visit cite
};

/// One row of the advice table. It applies to a visit when all of its first five conditions hold, and then adds its
/// lists to the plan of the visit.
struct AdviceRow {
  std::string id;                      ///< only for messages: `emergency`, `question-tablets`
  UrgencySet keys;                     ///< keys to which it applies; empty: any
  RegionSet regions;                   ///< treated regions, one is enough; empty: any
  std::vector<Condition> findings;     ///< one is enough; empty: any findings
  std::vector<RuleId> deciding;        ///< rules of which one decides or is also present; empty: any
  std::optional<QuestionId> question;  ///< the patient asks it; nothing: whatever the patient asks
  /// One required point. It is met by choosing any item of `one_of`.
  struct Required {
    std::vector<AdviceId> one_of;  ///< one point for choosing any of them
    bool critical = false;         ///< leaving it out when the key is a warning sign is unsafe
    bool scored = true;            ///< false: it is shown and counts nothing
  };
  std::vector<Required> required;
  std::vector<AdviceId> acceptable;
  std::vector<AdviceId> contrary;     ///< wrong in this situation: goes against a document
  std::vector<AdviceId> harmful;      ///< wrong in this situation: dangerous
  std::vector<AdviceId> not_covered;  ///< no document says whether it is right here
  std::vector<AdviceId> beside;       ///< beside the point, unless another row says more of it
  bool lung_warning = false;          ///< the required points of this row warn of a collapsed lung
};

/// Says what advice is offered, from `[sheet]` of advice.toml; sheet() makes the sheet of a visit by it. Every item of
/// the library can be offered and stands in exactly one group.
struct SheetPolicy {
  /// Items that are offered besides where the patient asks the question and the case treats one of the regions.
  struct Addition {
    std::optional<QuestionId> question;  ///< nothing: whatever the patient asks
    RegionSet regions;                   ///< empty: any
    std::vector<AdviceId> items;
  };
  /// Items that are shown together.
  struct Group {
    std::string heading;
    std::vector<AdviceId> items;
  };
  std::vector<AdviceId> always;     ///< offered at every visit
  std::vector<AdviceId> draw_from;  ///< some of these are drawn for a visit
  std::size_t drawn = 0;            ///< how many are drawn
  std::size_t drawn_wrong = 0;      ///< how many of the drawn, at least, are harmful or contrary by kind
  std::size_t most_chosen = 0;      ///< how many items a trainee may choose at most
  std::vector<Addition> additions;
  std::vector<Group> groups;  ///< in the order in which they are shown
};

/// The numbers of spaced review, from `[review]` of scoring.toml (docs/scoring.md explains them). Grades are 1 (again),
/// 2 (hard) and 3 (good).
struct ReviewPolicy {
  double retention = 0;              ///< a case comes back when the chance of answering it right falls to this, 0 to 1
  int longest_days = 0;              ///< no case is put off for longer
  int emergency_longest_days = 0;    ///< no case with an emergency is put off for longer
  int grade_wrong = 0;               ///< the grade of a wrong answer
  std::array<int, 3> grade_right{};  ///< the grade of a right answer, by certainty 1, 2, 3
  int grade_right_unstated = 0;      ///< the grade of a right answer without a certainty
  std::array<double, 21> weights{};  ///< w0 … w20 of FSRS-6
};

/// The numbers of realistic practice, from `[prevalence]` of scoring.toml. They are a policy for training: no document
/// says how rare emergencies are.
struct PrevalencePolicy {
  int one_in = 1;           ///< one case in so many holds an emergency
  double widest_range = 0;  ///< a share is shown as a number only while its bounds are no further apart, 0 to 1
  std::string reason;       ///< text for the screen: why this rate, and what is known of real ones
};

/// The numbers of scoring, from scoring.toml. docs/scoring.md explains them.
struct ScoringPolicy {
  /// The weights of the three parts of a visit. Only their ratio matters.
  double decision_weight = 0;
  double symptoms_weight = 0;
  double advice_weight = 0;
  /// Says what one urgency answer to one key is worth.
  struct Cell {
    double credit = 0;              ///< 0 to 1, when the answer is not accepted
    double credit_if_accepted = 0;  ///< 0 to 1, when the answer is in the accepted set of the key
    bool unsafe = false;            ///< the outcome is unsafe, unless the answer is accepted
    bool critical_miss = false;     ///< the outcome is a critical miss, unless the answer is accepted
    bool over_called = false;       ///< the outcome is over-called, unless the answer is accepted
    /// The answer is unsafe only when a deciding rule is explicit in a document: a reading of ours fails nobody.
    bool needs_explicit_rule = false;
    /// The critical miss is only unsafe when none of `lung_regions` was treated (`res-lung-region`).
    bool unsafe_outside_lung_regions = false;
  };
  std::array<std::array<Cell, 4>, 4> matrix{};  ///< [key][answer], both expected … emergency
  /// A visit with at least so many reports is asked for the urgency of each. One with fewer only for the decision.
  std::size_t symptoms_asked_from = 2;
  RegionSet lung_regions;  ///< regions over the lungs (`[lung]` of scoring.toml)
  /// A lung warning that is required and was left out is unsafe when the decision is below this urgency; nothing: it is
  /// judged like other advice.
  std::optional<Urgency> unsafe_without_warning_below;
  /// Advice is judged by the plan of the urgency that was given when that is accepted, and not by the plan of the key.
  bool advice_by_class_given = false;
  std::optional<double> critical_miss_cap;  ///< most score of a case that is a critical miss; nothing: no cap
  std::optional<double> unsafe_cap;         ///< most score of a case that is unsafe; nothing: no cap
  std::array<double, 3> certainty_right{};  ///< at certainty 1, 2, 3: the mark of a right decision, times its credit
  std::array<double, 3> certainty_wrong{};  ///< at certainty 1, 2, 3: the mark of a decision with credit 0
  double bonus_factor = 0;                  ///< factor of the certainty bonus (see scoring::certainty_bonus)
  double exam_cut = 0;                      ///< mean score at which an exam is passed, 0 to 100
  int exam_unsafe_allowed = 0;              ///< how many unsafe cases a passed exam may have
  ReviewPolicy review;
  PrevalencePolicy prevalence;
  std::string version;  ///< the scorer_version of exports begins with it
};

/// A stretch of time after the session about which the documents say the same, for the time line of the debrief. It
/// covers above_hours < hours <= up_to_hours.
struct TimeWindow {
  int above_hours = 0;
  int up_to_hours = 0;  ///< the last window really has no end; this is where its drawing ends
  std::string label;
  std::vector<StatementId> cites;
};

/// A finding and its values in plain words. A text is empty where the guidance gives none.
struct FindingWords {
  std::string name;
  std::string means;                    ///< what the finding is about, in a sentence
  std::array<std::string, 5> values;    ///< in the order of FindingTerms::values
  std::array<std::string, 5> examples;  ///< what a patient says of whom the value is true, in that order
};

/// A question of the patient, or a topic that the trainee asks about, in plain words.
struct TermWords {
  std::string id;
  std::string says;     ///< what it is about, in a sentence
  std::string example;  ///< what the patient asks or answers
};

/// What a patient answers when asked about a topic for which the author of the case wrote nothing.
struct NeutralAnswers {
  std::string topic;  ///< name of the topic: `spasm`
  Finding finding = Finding::breathing;
  /// By value of the finding: several sentences that say the same. A list may be empty.
  std::array<std::vector<std::string>, 5> says{};
};

/// What authors must not write, in small letters, each a word or several.
struct AuthoringWords {
  std::vector<std::string> telling;          ///< in a title: symptoms, courses, times and regions
  std::vector<std::string> quoting_trainee;  ///< in a later visit: what quotes an answer of the trainee
};

/// Everything that the documents say, and how the project reads and scores it. It does not change after it was loaded.
struct Guidance {
  std::vector<Document> documents;
  std::vector<Statement> statements;
  std::vector<Resolution> resolutions;
  std::vector<Gap> gaps;
  std::vector<DecisionRule> rules;  ///< in the order of the table
  Settling settling;
  std::vector<ResolutionId> sign_off;  ///< resolutions that go beyond the documents' words, for a clinician to confirm
  std::vector<AdviceItem> advice;      ///< in the order of the library
  std::vector<AdviceRow> advice_rows;
  std::optional<SheetPolicy> sheet;   ///< nothing: the first edition, in which each case names what it offers
  std::vector<QuestionId> questions;  ///< questions that a patient may ask
  std::vector<TimeWindow> windows;    ///< earliest first, without gaps
  std::array<FindingWords, finding_count> finding_words;
  std::vector<TermWords> question_words;        ///< of `questions`; some may be missing
  std::vector<TermWords> topic_words;           ///< of the topics of a case; some may be missing
  std::vector<NeutralAnswers> neutral_answers;  ///< a topic may have none
  /// By finding and value: what a patient with it would say. Empty where nothing is written.
  std::array<std::array<std::string, 5>, finding_count> said{};
  AuthoringWords authoring;
  ScoringPolicy scoring;
  /// The bytes of its files exactly as they were read, as bundle_files() joins them; never nullptr once it was loaded.
  std::shared_ptr<const std::string> bytes;
  std::string hash;  ///< SHA-256 of `bytes`, hexadecimal: the name of this very guidance
};

/// These return the entry with this id; nullptr when there is none. The result is valid as long as the guidance.
const Document* find_document(const Guidance& guidance, const DocumentId& id);
const Statement* find_statement(const Guidance& guidance, const StatementId& id);
const Resolution* find_resolution(const Guidance& guidance, const ResolutionId& id);
const Gap* find_gap(const Guidance& guidance, const GapId& id);
const DecisionRule* find_rule(const Guidance& guidance, const RuleId& id);
const AdviceItem* find_advice(const Guidance& guidance, const AdviceId& id);

/// Returns `explicit`, `explicit-sign` or `implied`, as files write it.
std::string_view to_text(RuleStrength strength);

/// Returns true when the documents name what the rule is about, so that missing it may be held against somebody. False
/// when the whole rule is our reading.
bool is_explicit(const DecisionRule& rule);

/// Returns true when a rule that holds decides where this class is the key.
bool decides(const DecisionRule& rule, Urgency key);

/// These return a finding, or one of its values, in the plain words of the guidance, or the name that files write where
/// the guidance has no words. The result is valid as long as the guidance.
std::string_view plain_words(const Guidance& guidance, Finding finding);
std::string_view plain_words(const Guidance& guidance, Finding finding, std::uint8_t value);

/// Returns the documents that these statements are from, each once, in the order of Guidance::documents.
std::vector<DocumentId> documents_of(const Guidance& guidance, const std::vector<StatementId>& statements);

}  // namespace nc::guidance
