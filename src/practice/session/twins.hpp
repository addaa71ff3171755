#pragma once

#include <vector>

#include "practice/session/model.hpp"

// Two cases side by side. For the sources of this folder, and for tests.

namespace nc::practice {

/// The findings of two visits in the plain words of the guidance: what differs first, then what both share. What
/// neither has (both at the default) is left out. The hours differ when they lie in different windows of the documents;
/// smaller differences are told, quietly.
std::vector<TwinFinding> compare_findings(const guidance::Guidance& guidance, const guidance::Findings& a,
                                          const guidance::Findings& b);

/// True when two visits lie in different windows of the documents; less is no difference that decides.
bool hours_differ(const guidance::Guidance& guidance, int a, int b);

/// The visit that a case is compared by: the first of those with its most urgent covered key, otherwise the first.
std::size_t telling_visit(const guidance::Guidance& guidance, const cases::Case& the_case);

/// True when both cases are in the library and were answered.
bool can_compare(const Model& model, const TwinPair& pair);

/// Needs can_compare() of the model's twins.
TwinsScreen build_twins(const Model& model);

}  // namespace nc::practice
