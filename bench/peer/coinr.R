# What COINr needs for an index of a panel and for the doubts about it; see bench/composite_speed.py.
#
#     Rscript coinr.R PANEL.csv DIRECTIONS PILLARS REGENERATIONS SAMPLE
#
# Prints a line of JSON: seconds on the clock and of the processor for both, the score of the first unit, and the
# number of evaluations of the doubts.

suppressMessages(library(COINr))
words <- commandArgs(trailingOnly = TRUE)
panel <- read.csv(words[1])
directions <- as.numeric(strsplit(words[2], ",")[[1]])
pillars <- as.numeric(strsplit(words[3], ",")[[1]])
codes <- grep("^i[0-9]+$", colnames(panel), value = TRUE)
many <- max(pillars) + 1
names_of_pillars <- paste0("p", seq_len(many) - 1)
halves <- ifelse(seq_len(many) <= 4, "links", "sustain")
aggregate <- function(code, parent, level) data.frame(iCode = code, iName = code, Direction = 1, Weight = 1,
  Level = level, Type = "Aggregate", Parent = parent)
iMeta <- rbind(
  data.frame(iCode = codes, iName = codes, Direction = directions, Weight = 1, Level = 1, Type = "Indicator",
    Parent = names_of_pillars[pillars + 1]),
  aggregate(names_of_pillars, halves, 2), aggregate(unique(halves), "index", 3), aggregate("index", NA, 4),
  data.frame(iCode = "group", iName = "group", Direction = NA, Weight = NA, Level = NA, Type = "Group", Parent = NA))
suppressMessages({
  coin <- new_coin(panel, iMeta, quietly = TRUE)
  coin <- Impute(coin, "Raw", f_i = "i_median_grp", use_group = "group")
  coin <- qTreat(coin, "Imputed", winmax = 5, f2 = "log_CT")
  coin <- Normalise(coin, "Treated", global_specs = list(f_n = "n_minmax", f_n_para = list(l_u = c(1, 100))))
  coin <- Aggregate(coin, "Normalised", f_ag = "a_amean", w = "Original")
})

timed <- function(act) {
  spent <- system.time(act)
  list(clock = spent[["elapsed"]], processor = spent[["user.self"]] + spent[["sys.self"]])
}
builds <- timed(for (i in seq_len(as.integer(words[4]))) coin <- Regen(coin, quietly = TRUE))
zscore <- list(f_n = "n_zscore", f_n_para = list(m_sd = c(50, 10)))
minmax <- list(f_n = "n_minmax", f_n_para = list(l_u = c(1, 100)))
weights <- get_noisy_weights(coin$Meta$Weights$Original, noise_specs = data.frame(Level = 1:3, NoiseFactor = 0.25), Nrep = 100)
choose <- function(address, among) list(Address = address, Distribution = among, Type = "discrete")
doubts <- list(
  impute = choose("$Log$Impute$f_i", c("i_median_grp", "i_mean_grp")),
  treat = choose("$Log$qTreat$winmax", c(5, 1)),
  normalise = choose("$Log$Normalise$global_specs", list(minmax, zscore)),
  weights = choose("$Log$Aggregate$w", weights),
  method = choose("$Log$Aggregate$f_ag", c("a_amean", "a_gmean")))
sample <- as.integer(words[5])
doubt <- timed(suppressWarnings(get_sensitivity(coin, doubts, N = sample, SA_type = "SA", dset = "Aggregated",
  iCode = "index", Nboot = 500, quietly = TRUE)))
first <- get_dset(coin, "Aggregated")$index[1]
cat(sprintf('{"builds":%f,"builds_processor":%f,"doubt":%f,"doubt_processor":%f,"first":%.12f,"evaluations":%d}\n',
  builds$clock, builds$processor, doubt$clock, doubt$processor, first, sample * (length(doubts) + 2)))
