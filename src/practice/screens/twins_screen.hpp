#pragma once

#include <optional>
#include <string>
#include <vector>

#include "practice/screens/cited.hpp"
#include "practice/session/page.hpp"
#include "scoring/grade.hpp"

namespace nc::practice {

struct Model;

/// One of two cases that are compared, at the visit given by telling_visit().
struct TwinSide {
  cases::CaseId id;
  std::string title;
  std::string patient;
  guidance::RegionSet regions;
  int hours = 0;                           ///< since the session, at that visit
  std::string words;                       ///< what the patient says first at that visit
  std::optional<guidance::Urgency> key;    ///< nothing when the documents do not cover the visit
  std::optional<guidance::Urgency> given;  ///< what the trainee decided at the latest attempt; nothing when nothing was
  scoring::Outcome outcome = scoring::Outcome::safe;  ///< of the case, at the latest attempt
  std::vector<std::string> deciding;                  ///< the deciding rules in plain words
  std::vector<Cited> cites;
  std::string point;  ///< what decides the case, in the author's words
};

/// One finding in both cases, in the plain words of the guidance.
struct TwinFinding {
  std::string name;
  std::string a;
  std::string b;
  bool differs = false;
};

/// Two cases that differ in what decides, side by side. Both were answered.
struct TwinsScreen {
  TwinSide a;
  TwinSide b;
  std::vector<TwinFinding> findings;  ///< see compare_findings()
  bool hours_differ = false;          ///< see hours_differ() below
};

/// Returns the findings of two visits in the plain words of the guidance: those that differ first, then those that both
/// share. Findings that have their default in both are left out.
std::vector<TwinFinding> compare_findings(const guidance::Guidance& guidance, const guidance::Findings& a,
                                          const guidance::Findings& b);

/// Returns true when two visits are in different windows of the time line (guidance::TimeWindow). A smaller difference
/// in hours does not decide anything.
bool hours_differ(const guidance::Guidance& guidance, int a, int b);

/// Returns the visit, from 0, by which a case is compared with its twin: the first of those with the most urgent key
/// that the documents cover, or the first visit when they cover none.
std::size_t telling_visit(const guidance::Guidance& guidance, const cases::Case& the_case);

/// Returns the comparison. Both cases must be in the library and answered (see can_compare).
TwinsScreen show_twins(const Model& model, const TwinsPage& page);

}  // namespace nc::practice
