#pragma once

#include <string>

#include "simulation/simulation.hpp"

namespace nc::app {

/// Returns the simulation as a section of a Markdown page: docs/scoring.md holds it. It begins with its heading, of the
/// second order, and ends with a new line.
std::string simulation_markdown(const simulation::Simulation& simulation);

/// Returns the simulation as plain lines for a terminal, one strategy in each, so that a screen reader can read them.
std::string simulation_lines(const simulation::Simulation& simulation);

/// Returns the simulation as JSON for programs: an object with the settings, `most_frequent_class`, `goals`,
/// `strategies` (each with `name`, `advice`, `learned`, `class` and `exams`) and `errors` (each with `percent` and
/// `exams`). `exams` has an object for each length with `length`, `mean_score`, `passed` and `outcomes`. A score that
/// nothing has is null.
std::string simulation_json(const simulation::Simulation& simulation);

}  // namespace nc::app
