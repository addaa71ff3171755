#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guidance/derive.hpp"
#include "guidance/derive_advice.hpp"
#include "guidance/guidance.hpp"
#include "support/diagnostic.hpp"
#include "support/strong_id.hpp"

namespace nc::cases {

using CaseId = StrongId<struct CaseTag>;        ///< `neck-gym-sore-first-session`, equals the file's stem
using SymptomId = StrongId<struct SymptomTag>;  ///< unique within a visit

enum class CaseStatus { draft, ready };

/// What the trainee can ask about. Closed list of case format 1.
enum class Topic { breathing, chest, skin, nerve, spasm, pain, trend, self_care, activity, history, other };
inline constexpr std::size_t topic_count = 11;

/// `breathing`, `self-care`, …; nothing for an unknown word.
std::string_view to_text(Topic topic);
std::optional<Topic> parse_topic(std::string_view text);

/// One answer the patient gives when asked.
struct AskedAnswer {
  Topic topic = Topic::other;
  std::string words;
};

/// One thing the patient reports. `findings` holds only this symptom's own findings, with the visit's hours and the
/// case's regions.
struct Symptom {
  SymptomId id;
  std::string words;
  guidance::Findings findings;
};

/// One moment at which the patient reports.
struct Visit {
  int hours = 0;                   ///< since the session
  std::string words;               ///< in the patient's own words
  std::uint8_t factor = 0;         ///< value index of Finding::factor, belongs to the whole visit
  std::vector<AskedAnswer> asked;  ///< in file order; several entries of one topic are answered together
  std::vector<Symptom> symptoms;   ///< empty when the visit is only a question
  std::vector<guidance::QuestionId> questions;
  std::vector<guidance::AdviceId> offer;    ///< offered beside the required items
  std::optional<guidance::Urgency> expect;  ///< the author's own check
};

/// One case file, format 1. The key is never in it: it is derived.
struct Case {
  CaseId id;
  std::string title;
  guidance::RegionSet regions;
  int difficulty = 1;  ///< 1 plain, 2 mixed, 3 subtle
  CaseStatus status = CaseStatus::draft;
  std::string language = "en";  ///< BCP 47
  std::vector<std::string> authors;
  std::vector<std::string> reviewers;
  std::vector<std::string> tags;
  std::optional<CaseId> twin;
  std::string patient_summary;
  std::optional<bool> first_session;
  std::string session_target;
  std::vector<Visit> visits;
  std::string debrief_point;
  std::string path;  ///< where it was read, for messages
  std::string hash;  ///< content hash of the file's bytes, hexadecimal; set by whoever read the bytes
};

/// The union of a visit's symptoms with its factor, hours and the case's regions: what the decision rests on.
guidance::Findings visit_findings(const Case& the_case, const Visit& visit);

/// Everything derived for one visit.
struct VisitKey {
  guidance::Findings findings;
  guidance::Derivation decision;
  std::vector<guidance::Derivation> symptoms;  ///< one a symptom, in file order
  guidance::AdvicePlan advice;
  /// Required and offered items in an order that depends only on case id, visit and item, so that position gives
  /// nothing away.
  std::vector<guidance::AdviceId> offered;
};

/// Derives the key of one visit. The case must have passed the checks.
VisitKey derive_visit(const guidance::Guidance& guidance, const Case& the_case, const Visit& visit);

}  // namespace nc::cases
