#pragma once

#include <optional>
#include <string>
#include <vector>

#include "practice/screens/cited.hpp"
#include "practice/session/page.hpp"
#include "scoring/grade.hpp"

namespace nc::practice {

struct Model;

/// One of two cases that are compared: the visit with the most urgent key (the first of them).
struct TwinSide {
  cases::CaseId id;
  std::string title;
  std::string patient;
  guidance::RegionSet regions;
  int hours = 0;
  std::string words;
  std::optional<guidance::Urgency> key;               ///< nothing when the documents do not cover it
  std::optional<guidance::Urgency> given;             ///< by the trainee, the last time
  scoring::Outcome outcome = scoring::Outcome::safe;  ///< of the case, the last time
  std::vector<std::string> deciding;                  ///< rules in plain words
  std::vector<Cited> cites;
  std::string point;  ///< the author's
};

/// One finding on both sides, in the plain words of the guidance.
struct TwinFinding {
  std::string name;
  std::string a;
  std::string b;
  bool differs = false;
};

/// Two cases that differ in what decides, side by side; both were answered.
struct TwinsScreen {
  TwinSide a;
  TwinSide b;
  std::vector<TwinFinding> findings;  ///< what differs first, then what both share; what neither has is left out
  bool hours_differ = false;          ///< the visits lie in different windows of the documents
};

/// The findings of two visits in the plain words of the guidance: what differs first, then what both share. What
/// neither has (both at the default) is left out. The hours differ when they lie in different windows of the documents;
/// smaller differences are told, quietly.
std::vector<TwinFinding> compare_findings(const guidance::Guidance& guidance, const guidance::Findings& a,
                                          const guidance::Findings& b);

/// True when two visits lie in different windows of the documents; less is no difference that decides.
bool hours_differ(const guidance::Guidance& guidance, int a, int b);

/// The visit that a case is compared by: the first of those with its most urgent covered key, otherwise the first.
std::size_t telling_visit(const guidance::Guidance& guidance, const cases::Case& the_case);

/// Both cases must be in the library and answered (see can_compare).
TwinsScreen show_twins(const Model& model, const TwinsPage& page);

}  // namespace nc::practice
