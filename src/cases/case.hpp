#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "guidance/derive.hpp"
#include "guidance/derive_advice.hpp"
#include "guidance/guidance.hpp"
#include "support/diagnostic.hpp"
#include "support/strong_id.hpp"

namespace nc::cases {

using CaseId = StrongId<struct CaseTag>;        ///< `neck-gym-sore-first-session`: the name of its file without `.toml`
using SymptomId = StrongId<struct SymptomTag>;  ///< unique within a visit

/// Says whether a case is still being written or may be practised on.
enum class CaseStatus { draft, ready };

/// Lists what the trainee can ask the patient about: the closed list of case format 1.
enum class Topic { breathing, chest, skin, nerve, spasm, pain, trend, self_care, activity, history, other };
inline constexpr std::size_t topic_count = 11;

/// Returns the name that files write: `breathing`, `self-care` and so on.
std::string_view to_text(Topic topic);
/// Returns the topic of a name that to_text() gives; nothing for any other word.
std::optional<Topic> parse_topic(std::string_view text);

/// Holds what the patient says when asked about a topic.
struct AskedAnswer {
  Topic topic = Topic::other;
  std::string words;
};

/// One thing that the patient reports at a visit.
struct Symptom {
  SymptomId id;
  std::string words;            ///< in the patient's own words
  guidance::Findings findings;  ///< of this symptom alone, with the hours of the visit and the regions of the case
};

/// One time at which the patient reports back.
struct Visit {
  int hours = 0;                   ///< since the session, 0 to max_hours
  std::string words;               ///< what the patient says first, in the patient's own words
  std::uint8_t factor = 0;         ///< value of Finding::factor, which belongs to the whole visit
  std::vector<AskedAnswer> asked;  ///< in the order of the file; all answers to one topic are given together
  std::vector<Symptom> symptoms;   ///< empty when the patient only asks a question
  std::vector<guidance::QuestionId> questions;  ///< what the patient asks
  std::vector<guidance::AdviceId> offer;        ///< items of advice that are offered besides the required ones
  std::optional<guidance::Urgency> expect;  ///< what the author believes the key to be; checked against the derived key
};

/// One case: a patient with one visit or more, as a file of case format 1 describes it. The key is never in it, because
/// it is derived.
struct Case {
  CaseId id;
  std::string title;
  guidance::RegionSet regions;  ///< what was needled
  int difficulty = 1;           ///< 1 plain, 2 mixed, 3 subtle
  CaseStatus status = CaseStatus::draft;
  std::string language = "en";  ///< BCP 47 tag of the language of its texts
  std::vector<std::string> authors;
  std::vector<std::string> reviewers;  ///< each 'Name YYYY-MM-DD'
  std::vector<std::string> tags;
  std::optional<CaseId> twin;         ///< the case that differs from this one in what decides
  std::string patient_summary;        ///< who the patient is, in a line
  std::optional<bool> first_session;  ///< whether it was the patient's first; nothing when the file does not say
  std::string session_target;         ///< which muscles were needled, in words
  std::vector<Visit> visits;          ///< at least one, each later than the one before
  std::string debrief_point;          ///< what decides the case, in the author's words; may be empty
  std::string path;                   ///< path of its file, for messages
  /// The bytes of its file exactly as they were read; never nullptr once it was parsed.
  std::shared_ptr<const std::string> bytes;
  std::string hash;  ///< SHA-256 of `bytes`, hexadecimal: the name of this very text of the case
};

/// Returns the findings that the decision on a visit rests on: of every finding the worst value among the symptoms,
/// with the factor and hours of the visit and the regions of the case.
guidance::Findings visit_findings(const Case& the_case, const Visit& visit);

/// Everything that the guidance says about one visit: what is right there, and why.
struct VisitKey {
  guidance::Findings findings;
  guidance::Derivation decision;               ///< of the whole visit
  std::vector<guidance::Derivation> symptoms;  ///< of each symptom alone, in the order of the file
  guidance::AdvicePlan advice;
  /// The items of advice that the trainee can choose from: those that are required and those that the author offers.
  /// Their order depends only on the ids of case and item and on the visit, so that a position gives nothing away.
  std::vector<guidance::AdviceId> offered;
};

/// Derives the key of one visit. The case must have passed its checks (see read_draft).
VisitKey derive_visit(const guidance::Guidance& guidance, const Case& the_case, const Visit& visit);

}  // namespace nc::cases
