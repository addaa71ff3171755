#include "review/memory_state.hpp"

#include <algorithm>
#include <cmath>

namespace nc::review {
namespace {

using guidance::ReviewPolicy;

constexpr double stability_min = 0.001;
constexpr double stability_max = 36500;
constexpr double stability_first_min = 0.1;
constexpr double difficulty_min = 1;
constexpr double difficulty_max = 10;
constexpr double retention_of_stability =
    0.9;                 ///< stability is defined by this chance, whatever retention is asked for
constexpr int easy = 4;  ///< never given, but difficulty drifts towards what it would begin with

/// To the nearest whole number, halves upwards also below zero.
double round_half_up(double value) {
  const double below = std::floor(value);
  return value - below >= 0.5 ? below + 1 : below;
}

double rounded(double value) {
  constexpr double eight_decimals = 1e8;
  return round_half_up(value * eight_decimals) / eight_decimals;
}

double kept_stability(double stability) {
  return rounded(std::clamp(stability, stability_min, stability_max));
}

double decay_of(const ReviewPolicy& policy) {
  return -policy.weights[20];
}

double factor_of(const ReviewPolicy& policy) {
  return rounded(std::exp(std::log(retention_of_stability) / decay_of(policy)) - 1);
}

double first_difficulty(const ReviewPolicy& policy, int grade) {
  return rounded(policy.weights[4] - std::exp((grade - 1) * policy.weights[5]) + 1);
}

/// A step by the grade, smaller the harder the case already is, and a drift back to the difficulty of an easy case.
double next_difficulty(const ReviewPolicy& policy, double difficulty, int grade) {
  const double step = -policy.weights[6] * (grade - 3);
  const double stepped = difficulty + rounded(step * (10 - difficulty) / 9);
  const double drift = policy.weights[7];
  return std::clamp(rounded(drift * first_difficulty(policy, easy) + (1 - drift) * stepped), difficulty_min,
                    difficulty_max);
}

/// Again on the same day: right answers never shorten what is remembered.
double same_day_stability(const ReviewPolicy& policy, double stability, int grade) {
  const auto& w = policy.weights;
  const double change = std::pow(stability, -w[19]) * std::exp(w[17] * (grade - 3 + w[18]));
  return kept_stability(stability * (grade >= 2 ? std::max(change, 1.0) : change));
}

double recalled_stability(const ReviewPolicy& policy, const MemoryState& before, double recall, int grade) {
  const auto& w = policy.weights;
  const double hard_penalty = grade == 2 ? w[15] : 1;
  const double growth = std::exp(w[8]) * (11 - before.difficulty) * std::pow(before.stability, -w[9]) *
                        (std::exp((1 - recall) * w[10]) - 1) * hard_penalty;
  return kept_stability(before.stability * (1 + growth));
}

/// What is left after forgetting: never more than a failed review on the same day would leave.
double forgotten_stability(const ReviewPolicy& policy, const MemoryState& before, double recall) {
  const auto& w = policy.weights;
  const double left = kept_stability(w[11] * std::pow(before.difficulty, -w[12]) *
                                     (std::pow(before.stability + 1, w[13]) - 1) * std::exp((1 - recall) * w[14]));
  const double same_day = rounded(before.stability / std::exp(w[17] * w[18]));
  return std::min(std::max(same_day, stability_min), left);
}

}  // namespace

MemoryState first_memory(const ReviewPolicy& policy, ReviewGrade grade) {
  const int number = static_cast<int>(grade);
  return {std::max(policy.weights[static_cast<std::size_t>(number - 1)], stability_first_min),
          std::clamp(first_difficulty(policy, number), difficulty_min, difficulty_max)};
}

MemoryState next_memory(const ReviewPolicy& policy, const MemoryState& before, int elapsed_days, ReviewGrade grade) {
  const int number = static_cast<int>(grade);
  MemoryState after;
  after.difficulty = next_difficulty(policy, before.difficulty, number);
  if (elapsed_days <= 0) {
    after.stability = same_day_stability(policy, before.stability, number);
    return after;
  }
  const double recall = recall_chance(policy, before, elapsed_days);
  after.stability = grade == ReviewGrade::again ? forgotten_stability(policy, before, recall)
                                                : recalled_stability(policy, before, recall, number);
  return after;
}

double recall_chance(const ReviewPolicy& policy, const MemoryState& memory, int elapsed_days) {
  const double days = std::max(0, elapsed_days);
  return rounded(std::pow(1 + factor_of(policy) * days / memory.stability, decay_of(policy)));
}

int days_to_retention(const ReviewPolicy& policy, const MemoryState& memory) {
  const double modifier = rounded((std::pow(policy.retention, 1 / decay_of(policy)) - 1) / factor_of(policy));
  const double days = std::max(1.0, round_half_up(memory.stability * modifier));
  return static_cast<int>(std::min(days, static_cast<double>(policy.longest_days)));
}

}  // namespace nc::review
