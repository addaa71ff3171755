#pragma once

#include <functional>
#include <string>
#include <vector>

namespace nc::bench {

/// Returns the wall time of `work` in milliseconds.
double milliseconds(const std::function<void()>& work);

/// Returns the middle one of these values, of which there is at least one.
double median(std::vector<double> values);

/// Wall times of our work and of its floor, taken in turns, so that a busy moment of the machine meets both.
struct Compared {
  std::vector<double> ours, floor;  ///< milliseconds, one of each a round
  void round(const std::function<void()>& a, const std::function<void()>& b);
};

/// Prints the medians of both and of their ratio as a JSON line. `limit` is the goal for the ratio; 0 is none.
void print(const std::string& name, const std::string& floor_name, const Compared& both, double limit);

}  // namespace nc::bench
