#include "library/compared.hpp"

#include <algorithm>
#include <chrono>
#include <iostream>

#include <fmt/format.h>

namespace nc::bench {

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void Compared::round(const std::function<void()>& a, const std::function<void()>& b) {
  ours.push_back(milliseconds(a));
  floor.push_back(milliseconds(b));
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void print(const std::string& name, const std::string& floor_name, const Compared& both, double limit) {
  std::vector<double> ratios;
  for (std::size_t at = 0; at < both.ours.size(); ++at)
    ratios.push_back(both.ours[at] / both.floor[at]);
  std::cout << fmt::format(
                   R"({{"bench":"library","name":"{}","ours_ms":{:.3f},"floor":"{}","floor_ms":{:.3f},"ratio":{:.3f},)"
                   R"("ratio_of_best":{:.3f},"limit":{},"rounds":{}}})",
                   name, median(both.ours), floor_name, median(both.floor), median(ratios),
                   *std::min_element(both.ours.begin(), both.ours.end()) /
                       *std::min_element(both.floor.begin(), both.floor.end()),
                   limit, both.ours.size())
            << std::endl;
}

}  // namespace nc::bench
