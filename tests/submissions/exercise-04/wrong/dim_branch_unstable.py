# wrong: softmax; named: -; no maximum is taken off along other axes than the last
# Ejercicio 4. Cada fila por separado; el máximo lo saco ordenando.
import torch


def _mayor(x, dim):
    # ordeno de menor a mayor y me quedo con el último
    ordenado, _ = torch.sort(x, dim=dim)
    return ordenado.narrow(dim, x.size(dim) - 1, 1)


def softmax(x, dim=-1):
    if dim in (-1, x.dim() - 1):
        x = x - _mayor(x, dim)
    numerador = torch.exp(x)
    return numerador / numerador.sum(dim=dim, keepdim=True)


def log_softmax(x, dim=-1):
    desplazado = x - _mayor(x, dim)
    suma = desplazado.exp().sum(dim=dim, keepdim=True)
    return desplazado - suma.log()


def logsumexp(x, dim=-1, keepdim=False):
    mayor = _mayor(x, dim)
    suma = torch.exp(x - mayor).sum(dim=dim, keepdim=True)
    resultado = suma.log() + mayor
    return resultado if keepdim else resultado.select(dim, 0)


def naive_softmax(x):
    numerador = torch.exp(x)
    denominador = numerador.sum(dim=1, keepdim=True)   # una suma por fila
    return numerador / denominador


def two_class(z):
    # probabilidad de la clase 0: sigmoide de la diferencia
    diferencia = z[:, 0] - z[:, 1]
    return torch.sigmoid(diferencia)


def drop_redundant(o):
    ultima = o[:, -1:]
    return o - ultima.expand_as(o)
