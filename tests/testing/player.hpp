#pragma once

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "staging/player.hpp"
#include "staging/shipped_content.hpp"

// The Player under the names that the tests of sessions use.

namespace nc::practice {

using staging::Player;
using staging::shipped_content;
using staging::without_cue;

/// Returns the id of a practice case of one visit at which the patient only asks a question, so that a decision is all
/// that it needs.
cases::CaseId quiet_case(const library::SharedContent& content);

/// Gives this urgency to every report that was heard so far.
void classify_reports(Player& player, guidance::Urgency urgency = guidance::Urgency::monitor);

/// Returns a copy of the content that has only the cases with these ids, in this order.
library::SharedContent only(const library::SharedContent& content, const std::vector<std::string>& ids);

/// Returns a copy of the content in which every case is kept for this use.
library::SharedContent with_use(const library::SharedContent& content, cases::CaseUse use);

/// Returns the shipped content with every case for practice, for what must hold of each case.
library::SharedContent all_for_practice();

/// Gives every report that is asked about this class, and decides so.
Player& decide(Player& player, guidance::Urgency urgency);

}  // namespace nc::practice
