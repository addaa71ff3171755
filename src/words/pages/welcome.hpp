#pragma once

#include <string>

#include "guidance/findings.hpp"
#include "words/message.hpp"

// The page of the very first start.

namespace nc::words {

inline constexpr Message welcome_heading = msg("Welcome to Needlecase");
inline constexpr Message welcome_what = msg(
    "A patient who was dry-needled in the neck, upper back or shoulder reports something, and you decide what it means "
    "and what to do. Needlecase then shows, for every point, which sentence of which document decides it.");
inline constexpr Message welcome_limits_heading = msg("Training, not triage");
inline constexpr Message welcome_limits =
    msg("This is training on five general web articles about dry needling. It is not a triage tool: never use it for a "
        "real "
        "patient. That ‘Immediate medical attention’ stands above all other classes is our cautious reading of those "
        "articles (res-top-class).");
inline constexpr Message welcome_figure_hint = msg("Click a region to begin with it, or press 1, 2, 3");
inline constexpr Message welcome_to_library = msg("To the library");
inline constexpr Message welcome_kept =
    msg("No account, no network. Each answer is kept on this machine as you give it.");

/// 'Start with any case', or the region that was chosen: 'Start with a neck case'.
std::string welcome_start(guidance::RegionSet set);

}  // namespace nc::words
