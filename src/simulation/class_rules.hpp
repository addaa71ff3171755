#pragma once

#include <functional>
#include <string>
#include <vector>

#include "simulation/unread_visit.hpp"

namespace nc::simulation {

/// Says which class it gives a visit on a sheet of answers, counted from 0; never not_covered, which nobody can answer.
/// Only a guess differs from sheet to sheet.
using ClassRule = std::function<guidance::Urgency(const UnreadVisit&, std::size_t sheet)>;

/// Makes a rule of other cases, whose keys it may use. Visits that the documents do not cover are not among them, since
/// nothing is scored there.
using Learner = std::function<ClassRule(const std::vector<const UnreadVisit*>& others)>;

/// Returns a learner that learns nothing and always gives one class.
Learner always(guidance::Urgency urgency);

/// Returns a learner that learns nothing and guesses a class, `mildest` or more urgent, each as likely.
Learner guess(guidance::Urgency mildest);

/// Returns the value of something that can be had without reading.
using ValueOf = std::function<std::string(const UnreadVisit&)>;

/// Returns a learner that gives the class which is most frequent among the others with the same value, or among all
/// others when none has it.
Learner by_value(ValueOf value_of);

/// Returns a learner that weighs the words of the title by how often they stand above cases of each class (naive Bayes,
/// every word counted once more than it occurs).
Learner by_title_words();

/// Returns a learner that makes a DecisionTree of all numbers.
Learner by_tree(int depth);

/// Returns a learner that looks at the nearest visits over all numbers (NearestNeighbours).
Learner by_neighbours(std::size_t count);

}  // namespace nc::simulation
